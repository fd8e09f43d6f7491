/* ---
algorithm: rotate
structure: array
method: k times by one place
time: O(n)
space: O(1)
call: leftRotate(xs, k, len(xs)) -> xs
--- */

/* Function to left rotate arr[] of size n by one */
void leftRotateByOne(int arr[], int n)
{
    int temp = arr[0], i;
    for (i = 0; i < n - 1; i++)
        arr[i] = arr[i + 1];
    arr[n - 1] = temp;
}

void leftRotate(int arr[], int d, int n)
{
    int i;
    if (n <= 0)
        return;
    for (i = 0; i < d % n; i++)
        leftRotateByOne(arr, n);
}
