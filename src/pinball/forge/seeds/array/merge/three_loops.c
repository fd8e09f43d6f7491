/* ---
algorithm: merge
structure: array
method: three loops into an output array
time: O(n)
space: O(1)
call: mergeArrays(xs, ys, len(xs), len(ys), out(len(xs)+len(ys))) -> out
--- */

void mergeArrays(int arr1[], int arr2[], int n1, int n2, int arr3[])
{
    int i = 0, j = 0, k = 0;

    while (i < n1 && j < n2)
    {
        if (arr1[i] < arr2[j])
            arr3[k++] = arr1[i++];
        else
            arr3[k++] = arr2[j++];
    }

    /* Store remaining elements of first array */
    while (i < n1)
        arr3[k++] = arr1[i++];

    /* Store remaining elements of second array */
    while (j < n2)
        arr3[k++] = arr2[j++];
}
