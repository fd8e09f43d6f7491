/* ---
algorithm: map_halve
structure: array
method: a shift to the right in place
time: O(n)
space: O(1)
call: halve(xs, len(xs)) -> xs
--- */
void halve(unsigned *x, unsigned n)
{
    unsigned i = 0;

    while (i < n)
        x[i++] >>= 1;
}
