/* ---
algorithm: map_halve
structure: array
method: counts how often two fits, output by pointer
time: O(n)
space: O(1)
call: half_price(xs, len(xs), out(len(xs))) -> out
--- */
static void divideByTwo(int x, int *result)
{
    *result = (x - x % 2) / 2;
}

void half_price(const int *in, int n, int *out)
{
    for (int k = n - 1; k >= 0; k--)
        divideByTwo(in[k], out + k);
}
