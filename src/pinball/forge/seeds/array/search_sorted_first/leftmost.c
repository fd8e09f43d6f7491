/* ---
algorithm: search_sorted_first
structure: array
method: halving that goes on to the left after a hit
time: O(log n)
space: O(1)
call: earliest(xs, len(xs), k) -> return
--- */
int earliest(int pages[], int n, int word)
{
    int left = 0, right = n - 1;
    int result = -1;

    while (left <= right) {
        int mid = left + (right - left) / 2;
        if (pages[mid] == word) {
            result = mid;
            right = mid - 1;
        } else if (word < pages[mid]) {
            right = mid - 1;
        } else {
            left = mid + 1;
        }
    }
    return result;
}
