/* ---
algorithm: counting_sort
structure: array
method: for each value in turn the array is gone through
time: O(n)
space: O(n)
call: sortBySweeps(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

void sortBySweeps(int a[], int n)
{
    int *b = malloc((n + 1) * sizeof(int));
    int k = 0;

    for (int value = 0; k < n; value++)
        for (int i = 0; i < n; i++)
            if (a[i] == value)
                b[k++] = value;
    for (int i = 0; i < n; i++)
        a[i] = b[i];
    free(b);
}
