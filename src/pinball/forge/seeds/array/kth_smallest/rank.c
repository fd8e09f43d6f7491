/* ---
algorithm: kth_smallest
structure: array
method: the number that k are before
time: O(n^2)
space: O(1)
call: with_rank(xs, len(xs), k) -> return
--- */

int with_rank(const int *xs, int n, int k)
{
    for (int i = 0; i < n; i++) {
        int less = 0, same = 0;
        for (int j = 0; j < n; j++) {
            less += xs[j] < xs[i];
            same += xs[j] == xs[i];
        }
        if (less <= k && k < less + same)
            return xs[i];
    }
    return 0; /* not reached: some number has every rank */
}
