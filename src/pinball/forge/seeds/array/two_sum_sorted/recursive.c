/* ---
algorithm: two_sum_sorted
structure: array
method: recursion on the interval
time: O(n)
space: O(n)
call: any_pair(xs, 0, len(xs)-1, k) -> return
--- */

int any_pair(const int *xs, int i, int j, int k) {
    if (i >= j) return 0;
    int s = xs[i] + xs[j];
    return s == k || (s < k ? any_pair(xs, i + 1, j, k) : any_pair(xs, i, j - 1, k));
}
