/* ---
algorithm: search
structure: array
method: linear search, early return
time: O(n)
space: O(1)
call: linear_search(xs, len(xs), k) -> return
--- */

/* returns the index of x in arr, or -1 if it is not present */
int linear_search(int arr[], int n, int x)
{
    for (int i = 0; i < n; i++) {
        if (arr[i] == x) {
            return i;
        }
    }
    return -1;
}
