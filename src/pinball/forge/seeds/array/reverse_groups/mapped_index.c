/* ---
algorithm: reverse_groups
structure: array
method: output array; each place computes where it reads
time: O(n)
space: O(1)
call: blocks(xs, len(xs), k, out(len(xs))) -> out
--- */
void blocks(const int *in, int n, int k, int *out)
{
    for (int i = 0; i < n; i++) {
        int base = i - i % k;
        int size = n - base < k ? n - base : k;
        out[i] = in[base + size - 1 - (i - base)];
    }
}
