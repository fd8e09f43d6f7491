/* ---
algorithm: two_sum_sorted
structure: array
method: takes the head, looks for its partner in the rest, else goes on
time: O(n^2)
space: O(n)
call: pair_exists(xs, len(xs), k) -> return
--- */
static int member(const int *v, int n, int x)
{
    return n > 0 && (v[0] == x || member(v + 1, n - 1, x));
}

int pair_exists(const int *v, int n, int k)
{
    if (n < 2)
        return 0;
    return member(v + 1, n - 1, k - v[0]) || pair_exists(v + 1, n - 1, k);
}
