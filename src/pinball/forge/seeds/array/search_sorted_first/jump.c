/* ---
algorithm: search_sorted_first
structure: array
method: jumps of the square root, then steps
time: O(sqrt n)
space: O(1)
call: jumpSearch(xs, len(xs), k) -> return
--- */
int jumpSearch(int arr[], int n, int x)
{
    int step = 1;
    while (step * step < n)
        step++;

    int prev = 0;
    int end = step;
    while (end <= n && arr[end - 1] < x) {
        prev = end;
        end += step;
    }
    if (end > n)
        end = n;
    for (int i = prev; i < end; i++) {
        if (arr[i] == x)
            return i;
        if (arr[i] > x)
            return -1;
    }
    return -1;
}
