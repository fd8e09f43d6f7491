/* ---
algorithm: filter
structure: array
method: copies what is larger to an output array, returns how many
time: O(n)
space: O(1)
call: filter_greater(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */

int filter_greater(const int *in, int n, int limit, int *out)
{
    int count = 0;
    for (int i = 0; i < n; i++) {
        if (in[i] > limit) {
            out[count++] = in[i];
        }
    }
    return count;
}
