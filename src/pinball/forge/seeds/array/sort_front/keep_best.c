/* ---
algorithm: sort_front
structure: array
method: a small sorted table that each number tries to enter
time: O(n)
space: O(1)
call: lowest(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
int lowest(const double *x, int n, int k, double *best)
{
    int have = 0;

    if (k == 0)
        return 0;
    for (int i = 0; i < n; i++) {
        if (have == k && x[i] >= best[have - 1])
            continue;
        int j = have < k ? have++ : have - 1;
        while (j > 0 && best[j - 1] > x[i]) {
            best[j] = best[j - 1];
            j--;
        }
        best[j] = x[i];
    }
    return have;
}
