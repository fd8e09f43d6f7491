/* ---
algorithm: sort
structure: array
method: insertion sort, shifting with a while loop
time: O(n^2)
space: O(1)
call: insertion_sort(xs, len(xs)) -> xs
--- */

void insertion_sort(int a[], int n)
{
    for (int i = 1; i < n; i++) {
        int key = a[i];
        int j = i - 1;
        /* move everything that is larger one place to the right */
        while (j >= 0 && a[j] > key) {
            a[j + 1] = a[j];
            j = j - 1;
        }
        a[j + 1] = key;
    }
}
