/* ---
algorithm: sort
structure: array
method: selection sort with a test main of constants
time: O(n^2)
space: O(1)
call: selectionSort(xs, len(xs)) -> xs
--- */
#include <stdio.h>

void selectionSort(int A[], int n)
{
    int i, j, k;

    for (i = 0; i < n - 1; i++)
    {
        for (j = k = i; j < n; j++)
        {
            if (A[j] < A[k])
                k = j;
        }
        int hold = A[i];
        A[i] = A[k];
        A[k] = hold;
    }
}

int main()
{
    int A[] = {11, 13, 7, 12, 16, 9, 24, 5, 10, 3}, n = 10, i;

    selectionSort(A, n);
    for (i = 0; i < 10; i++)
        printf("%d ", A[i]);
    printf("\n");
    return 0;
}
