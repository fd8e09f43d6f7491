/* ---
algorithm: majority
structure: array
method: recursion counts each candidate
time: O(n^2)
space: O(n)
call: more_than_half(xs, len(xs)) -> return
--- */
static int occurrences(const int *v, int n, int x)
{
    return n == 0 ? 0 : occurrences(v + 1, n - 1, x) + (*v == x);
}

int more_than_half(const int *v, int n)
{
    for (int c = 0; c <= n / 2 && c < n; c++)
        if (2 * occurrences(v, n, v[c]) > n)
            return v[c];
    return -1;
}
