/* ---
algorithm: longest_increasing_subsequence
structure: array
method: longest one that ends at each place
time: O(n^2)
space: O(n)
call: lis(xs, len(xs)) -> return
--- */
#include <stdlib.h>

int lis(int arr[], int n)
{
    int *len, i, j, max = 0;

    if (n == 0)
        return 0;
    len = (int *)malloc(sizeof(int) * n);

    /* Initialize values for all indexes */
    for (i = 0; i < n; i++)
        len[i] = 1;

    for (i = 1; i < n; i++)
        for (j = 0; j < i; j++)
            if (arr[i] > arr[j] && len[i] < len[j] + 1)
                len[i] = len[j] + 1;

    for (i = 0; i < n; i++)
        if (max < len[i])
            max = len[i];

    free(len);
    return max;
}
