/* ---
algorithm: majority
structure: array
method: counts every number
time: O(n^2)
typical: unknown
space: O(1)
call: majority(xs, len(xs)) -> return
--- */

int majority(int a[], int n)
{
    int i, j, count;

    for (i = 0; i < n; i++)
    {
        count = 0;
        for (j = 0; j < n; j++)
        {
            if (a[j] == a[i])
                count++;
        }
        if (count > n / 2)
            return a[i];
    }
    return -1;
}
