/* ---
algorithm: partition
structure: array
method: two passes into an output array
time: O(n)
space: O(1)
call: splitAround(xs, len(xs), k, out(len(xs))) -> out
--- */

void splitAround(const int *in, int n, int pivot, int *out)
{
    int place = 0;

    for (int i = 0; i < n; i++)
        if (in[i] < pivot)
            out[place++] = in[i];
    for (int i = 0; i < n; i++)
        if (in[i] >= pivot)
            out[place++] = in[i];
}
