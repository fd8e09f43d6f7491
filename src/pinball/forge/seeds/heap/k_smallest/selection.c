/* ---
algorithm: k_smallest
structure: heap
method: no heap: the smallest of the rest, k times
time: O(n^2)
space: O(1)
call: firstSmallest(xs, len(xs), k) -> xs[:k]
--- */

void firstSmallest(int arr[], int n, int k)
{
    for (int i = 0; i < k; i++)
    {
        int min = i;
        for (int j = i + 1; j < n; j++)
        {
            if (arr[j] < arr[min])
                min = j;
        }
        int temp = arr[min];
        arr[min] = arr[i];
        arr[i] = temp;
    }
}
