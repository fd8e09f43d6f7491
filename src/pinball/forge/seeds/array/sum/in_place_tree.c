/* ---
algorithm: sum
structure: array
method: neighbours added in rounds, in place
time: O(n)
space: O(1)
call: reduce(xs, len(xs)) -> return
--- */
int reduce(int *a, int n)
{
    if (n == 0)
        return 0;
    for (int gap = 1; gap < n; gap *= 2)
        for (int i = 0; i + gap < n; i += 2 * gap)
            a[i] += a[i + gap];
    return a[0];
}
