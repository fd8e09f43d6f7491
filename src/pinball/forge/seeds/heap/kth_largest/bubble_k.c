/* ---
algorithm: kth_largest
structure: heap
method: k + 1 bubble passes to the front
time: O(n^2)
space: O(1)
call: kthLargest(xs, len(xs), k) -> return
--- */
int kthLargest(int arr[], int n, int k)
{
    int i, j, temp;
    for (i = 0; i <= k; i++)
    {
        for (j = n - 1; j > i; j--)
        {
            if (arr[j] > arr[j - 1])
            {
                temp = arr[j];
                arr[j] = arr[j - 1];
                arr[j - 1] = temp;
            }
        }
    }
    return arr[k];
}
