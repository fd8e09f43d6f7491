/* ---
algorithm: count_even
structure: array
method: subtracts the odd ones by their low bit
time: O(n)
space: O(1)
call: evens(xs, len(xs)) -> return
--- */
unsigned evens(const int *v, unsigned n)
{
    unsigned left = n;

    while (n--)
        left -= v[n] & 1;
    return left;
}
