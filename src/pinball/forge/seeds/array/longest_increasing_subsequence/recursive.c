/* ---
algorithm: longest_increasing_subsequence
structure: array
method: take it or leave it, without a memory
time: O(2^n)
typical: unknown
space: O(n)
call: longest(xs, len(xs)) -> return
--- */

/* longest increasing selection from xs[i..n) whose numbers are larger than xs[last] (last < 0: any) */
static int best_from(const int *xs, int n, int i, int last)
{
    if (i == n) {
        return 0;
    }
    int skip = best_from(xs, n, i + 1, last);
    if (last >= 0 && xs[i] <= xs[last]) {
        return skip;
    }
    int take = 1 + best_from(xs, n, i + 1, i);
    return take > skip ? take : skip;
}

int longest(const int *xs, int n)
{
    return best_from(xs, n, 0, -1);
}
