/* ---
algorithm: delete
structure: array
method: first-year: position by a search helper, message when it is missing
time: O(n)
space: O(1)
call: deleteElement(xs, len(xs), k) -> xs[:return]
--- */
#include <stdio.h>

int findElement(int arr[], int n, int key)
{
    int i;
    for (i = 0; i < n; i++)
        if (arr[i] == key)
            return i;
    return -1;
}

int deleteElement(int arr[], int n, int key)
{
    int pos = findElement(arr, n, key);

    if (pos == -1)
    {
        printf("Element not found\n");
        return n;
    }
    int i;
    for (i = pos; i < n - 1; i++)
        arr[i] = arr[i + 1];
    return n - 1;
}
