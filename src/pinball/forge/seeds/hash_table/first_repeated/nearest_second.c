/* ---
algorithm: first_repeated
structure: hash_table
method: for each the next equal one, keeps the nearest
time: O(n^2)
space: O(1)
call: findFirst(xs, len(xs)) -> return
--- */
int findFirst(int a[], int n)
{
    int nearest = n, i, j;
    for (i = 0; i < n; i++)
    {
        for (j = i + 1; j < nearest; j++)
        {
            if (a[j] == a[i])
                nearest = j;
        }
    }
    if (nearest == n)
        return -1;
    return a[nearest];
}
