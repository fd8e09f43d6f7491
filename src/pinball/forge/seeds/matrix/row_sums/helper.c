/* ---
algorithm: row_sums
structure: matrix
method: a function for one row, result in an array of its own
time: O(n^2)
space: O(n)
call: sum_of_rows(rows(m), len(m)) -> return[:len(m)]
--- */
#include <stdlib.h>

static int sumArray(const int *arr, int length)
{
    int sum = 0;
    for (int i = 0; i < length; ++i) sum += arr[i];
    return sum;
}

int *sum_of_rows(int **matrix, int size)
{
    int *sums = malloc((size + 1) * sizeof(int));
    for (int r = 0; r < size; ++r) sums[r] = sumArray(matrix[r], size);
    return sums;
}
