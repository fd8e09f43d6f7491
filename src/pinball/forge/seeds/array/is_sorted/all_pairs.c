/* ---
algorithm: is_sorted
structure: array
method: every pair looked at
time: O(n^2)
space: O(1)
call: no_inversion(xs, len(xs)) -> return
--- */
int no_inversion(int *t, int n)
{
    int i, j;

    for (i = 0; i < n; i++)
        for (j = i + 1; j < n; j++)
            if (t[j] < t[i])
                return 0;
    return 1;
}
