/* ---
algorithm: sort
structure: array
method: merges without a buffer by shifting elements
time: O(n^2)
typical: O(n^2)
space: O(log n)
call: inplace(xs, 0, len(xs)-1) -> xs
--- */
static void mergeRuns(int arr[], int start, int mid, int end)
{
    int start2 = mid + 1;

    while (start <= mid && start2 <= end) {
        if (arr[start] <= arr[start2]) {
            start++;
            continue;
        }
        int value = arr[start2];
        for (int index = start2; index != start; index--)
            arr[index] = arr[index - 1];
        arr[start] = value;
        start++;
        mid++;
        start2++;
    }
}

void inplace(int arr[], int l, int r)
{
    if (l < r) {
        int m = l + (r - l) / 2;
        inplace(arr, l, m);
        inplace(arr, m + 1, r);
        mergeRuns(arr, l, m, r);
    }
}
