/* ---
algorithm: zigzag
structure: array
method: bubble sort, then swap the pairs
time: O(n^2)
space: O(1)
call: waveSort(xs, len(xs)) -> xs
--- */

void swap(int *x, int *y)
{
    int temp = *x;
    *x = *y;
    *y = temp;
}

void waveSort(int arr[], int n)
{
    int i, j;

    for (i = 0; i < n - 1; i++)
        for (j = 0; j < n - 1 - i; j++)
            if (arr[j] > arr[j + 1])
                swap(&arr[j], &arr[j + 1]);

    for (i = 0; i < n - 1; i += 2)
        swap(&arr[i], &arr[i + 1]);
}
