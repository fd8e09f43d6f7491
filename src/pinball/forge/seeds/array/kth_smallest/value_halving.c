/* ---
algorithm: kth_smallest
structure: array
method: halves the range of values and counts what is not above
time: O(n)
space: O(1)
call: select_value(xs, len(xs), k) -> return
--- */
int select_value(const int *v, int n, int k)
{
    int low = -20000, high = 20000;

    while (low < high) {
        int mid = low + (high - low) / 2, below = 0;
        for (int i = 0; i < n; i++)
            below += v[i] <= mid;
        if (below > k)
            high = mid;
        else
            low = mid + 1;
    }
    return low;
}
