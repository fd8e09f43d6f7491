/* ---
algorithm: closest
structure: array
method: the better of the first and the nearest of the rest
time: O(n)
space: O(n)
call: near(xs, len(xs), k) -> return
--- */
int near(const int *a, int n, int x)
{
    if (n == 1)
        return a[0];
    int other = near(a + 1, n - 1, x);
    int mine = (a[0] - x) * (a[0] - x);
    int theirs = (other - x) * (other - x);
    return mine <= theirs ? a[0] : other;
}
