/* ---
algorithm: kth_smallest
structure: array
method: quick select by recursion, Lomuto partition
time: O(n^2)
typical: O(n)
space: O(n)
call: quickSelect(xs, 0, len(xs)-1, k) -> return
--- */
int quickSelect(int a[], int low, int high, int k)
{
    int pivot = a[high], i = low;

    for (int j = low; j < high; j++) {
        if (a[j] < pivot) {
            int t = a[i];
            a[i] = a[j];
            a[j] = t;
            i++;
        }
    }
    a[high] = a[i];
    a[i] = pivot;
    if (i == k)
        return a[i];
    return i > k ? quickSelect(a, low, i - 1, k) : quickSelect(a, i + 1, high, k);
}
