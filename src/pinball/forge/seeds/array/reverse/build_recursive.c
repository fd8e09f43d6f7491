/* ---
algorithm: reverse
structure: array
method: recursion: the rest reversed into the output first, then the head behind it
time: O(n)
space: O(n)
call: reversed(xs, len(xs), out(len(xs))) -> out
--- */
static int put_reversed(const int *in, int n, int *out)
{
    int used;

    if (n == 0)
        return 0;
    used = put_reversed(in + 1, n - 1, out);
    out[used] = in[0];
    return used + 1;
}

void reversed(const int *in, int n, int *out)
{
    put_reversed(in, n, out);
}
