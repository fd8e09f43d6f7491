/* ---
algorithm: insert_at
structure: array
method: to an output array: before, the new one, after
time: O(n)
space: O(1)
call: insert_at(xs, len(xs), a, k, out(len(xs)+1)) -> out
--- */
void insert_at(const int *in, int n, int pos, int x, int *out)
{
    for (int i = 0; i <= n; i++) {
        if (i < pos)
            out[i] = in[i];
        else if (i == pos)
            out[i] = x;
        else
            out[i] = in[i - 1];
    }
}
