/* ---
algorithm: remove_adjacent
structure: stack
method: recursion: removes one pair and begins again
time: O(n^2)
space: O(n)
call: crush(xs, len(xs)) -> xs[:return]
--- */
static void close_gap(int *a, int at, int n)
{
    for (int i = at; i + 2 < n; i++)
        a[i] = a[i + 2];
}

int crush(int *a, int n)
{
    for (int i = 0; i + 1 < n; i++) {
        if (a[i] == a[i + 1]) {
            close_gap(a, i, n);
            return crush(a, n - 2);
        }
    }
    return n;
}
