/* ---
algorithm: delete_all
structure: array
method: every hit moves the rest to the left
time: O(n^2)
space: O(1)
call: deleteAll(xs, len(xs), k) -> xs[:return]
--- */
int deleteAll(int arr[], int n, int key)
{
    int i, j;

    for (i = 0; i < n; i++)
    {
        if (arr[i] == key)
        {
            for (j = i; j < n - 1; j++)
                arr[j] = arr[j + 1];
            n--;
            i--; /* look at this place again */
        }
    }
    return n;
}
