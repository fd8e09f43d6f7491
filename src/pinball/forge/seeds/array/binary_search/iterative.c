/* ---
algorithm: binary_search
structure: array
method: closed interval, while loop
time: O(log n)
space: O(1)
call: binarySearch(xs, len(xs), k) -> return
--- */

int binarySearch(int arr[], int n, int x)
{
    int low = 0, high = n - 1;

    while (low <= high) {
        int mid = low + (high - low) / 2;

        // Check if x is present at mid
        if (arr[mid] == x)
            return mid;

        // If x greater, ignore left half
        if (arr[mid] < x)
            low = mid + 1;

        // If x is smaller, ignore right half
        else
            high = mid - 1;
    }

    return -1;
}
