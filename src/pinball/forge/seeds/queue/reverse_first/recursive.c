/* ---
algorithm: reverse_first
structure: queue
method: recursion over the first k, in an output
time: O(n)
space: O(n)
call: front_back(xs, len(xs), k, out(len(xs))) -> out
--- */
static int *place(const int *xs, int k, int *out)
{
    if (k == 0) return out;
    out = place(xs + 1, k - 1, out);
    *out = *xs;
    return out + 1;
}

void front_back(const int *xs, int n, int k, int *out)
{
    out = place(xs, k, out);
    while (k < n)
        *out++ = xs[k++];
}
