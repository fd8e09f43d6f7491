/* ---
algorithm: is_heap
structure: heap
method: each inner place against both children, a flag
time: O(n)
space: O(1)
call: check(xs, len(xs)) -> return
--- */
int check(int arr[], int n)
{
    int i, isHeap = 1;
    for (i = 0; i < n / 2; i++)
    {
        if (2 * i + 1 < n && arr[2 * i + 1] > arr[i])
            isHeap = 0;
        if (2 * i + 2 < n && arr[2 * i + 2] > arr[i])
            isHeap = 0;
    }
    if (isHeap == 1)
        return 1;
    return 0;
}
