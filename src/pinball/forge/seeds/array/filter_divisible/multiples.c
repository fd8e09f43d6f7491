/* ---
algorithm: filter_divisible
structure: array
method: multiples of k to an output array
time: O(n)
space: O(1)
call: multiples(k, xs, len(xs), out(len(xs))) -> out[:return]
--- */
static int divides(int d, int x) { return x % d == 0; }

int multiples(int d, const int *x, int n, int *y)
{
    int *start = y;

    for (int i = 0; i < n; i++)
        if (divides(d, x[i]))
            *y++ = x[i];
    return (int)(y - start);
}
