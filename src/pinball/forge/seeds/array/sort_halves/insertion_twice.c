/* ---
algorithm: sort_halves
structure: array
method: insertion sort called for each half
time: O(n^2)
space: O(1)
call: sortHalves(xs, len(xs)) -> xs
--- */
static void insertionSort(int arr[], int n)
{
    for (int i = 1; i < n; i++) {
        int key = arr[i], j = i - 1;
        while (j >= 0 && arr[j] > key) {
            arr[j + 1] = arr[j];
            j--;
        }
        arr[j + 1] = key;
    }
}

void sortHalves(int arr[], int n)
{
    insertionSort(arr, n / 2);
    insertionSort(arr + n / 2, n - n / 2);
}
