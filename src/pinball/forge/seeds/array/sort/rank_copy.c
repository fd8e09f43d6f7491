/* ---
algorithm: sort
structure: array
method: rank sort: count what comes before each number, write it to that place of the output
time: O(n^2)
space: O(1)
call: rank_sort(xs, len(xs), out(len(xs))) -> out
--- */

void rank_sort(const int *in, int n, int *out)
{
    for (int i = 0; i < n; i++) {
        int rank = 0;
        for (int j = 0; j < n; j++) {
            if (in[j] < in[i] || (in[j] == in[i] && j < i))
                rank++;
        }
        out[rank] = in[i];
    }
}
