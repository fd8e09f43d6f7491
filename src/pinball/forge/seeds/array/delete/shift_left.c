/* ---
algorithm: delete
structure: array
method: find, then shift the rest one to the left
time: O(n)
space: O(1)
call: deleteElement(xs, len(xs), k) -> xs[:return]
--- */

int deleteElement(int arr[], int n, int x)
{
    int i, j;

    // Search x in array
    for (i = 0; i < n; i++)
        if (arr[i] == x)
            break;

    // If x found in array
    if (i < n)
    {
        n = n - 1;
        for (j = i; j < n; j++)
            arr[j] = arr[j + 1];
    }
    return n;
}
