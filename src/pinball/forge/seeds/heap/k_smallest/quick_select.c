/* ---
algorithm: k_smallest
structure: heap
method: partitions until k are in front, then sorts those
time: O(n^2)
typical: O(n)
space: O(1)
call: kSmallest(xs, len(xs), k) -> xs[:k]
--- */
static void swap(int *x, int *y) { int t = *x; *x = *y; *y = t; }

static int partition(int arr[], int low, int high)
{
    int pivot = arr[high];
    int i = low;
    for (int j = low; j < high; j++)
        if (arr[j] < pivot)
            swap(&arr[i++], &arr[j]);
    swap(&arr[i], &arr[high]);
    return i;
}

void kSmallest(int arr[], int n, int k)
{
    int low = 0, high = n - 1;
    while (low < high)
    {
        int p = partition(arr, low, high);
        if (p == k) break;
        if (p < k) low = p + 1;
        else high = p - 1;
    }
    for (int i = 1; i < k; i++)
        for (int j = i; j > 0 && arr[j] < arr[j - 1]; j--)
            swap(&arr[j], &arr[j - 1]);
}
