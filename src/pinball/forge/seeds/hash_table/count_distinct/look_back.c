/* ---
algorithm: count_distinct
structure: hash_table
method: counts a number if it did not come before
time: O(n^2)
space: O(1)
call: countUnique(xs, len(xs)) -> return
--- */
int countUnique(int arr[], int n)
{
    int res = 0;
    for (int i = 0; i < n; i++)
    {
        int j;
        for (j = 0; j < i; j++)
            if (arr[i] == arr[j])
                break;
        if (i == j)
            res++;
    }
    return res;
}
