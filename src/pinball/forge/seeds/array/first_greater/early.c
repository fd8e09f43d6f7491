/* ---
algorithm: first_greater
structure: array
method: early return
time: O(n)
space: O(1)
call: firstAbove(xs, len(xs), k) -> return
--- */
int firstAbove(int arr[], int n, int x)
{
    int i;

    for (i = 0; i < n; i++)
    {
        if (arr[i] > x)
            return i;
    }
    return -1;
}
