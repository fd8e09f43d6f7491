/* ---
algorithm: map_even_flag
structure: array
method: if and else, new array
time: O(n)
space: O(n)
call: checkEven(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *checkEven(int arr[], int n)
{
    int *res = (int *)malloc(sizeof(int) * (n + 1));
    int i = 0;

    for (i = 0; i < n; i++)
    {
        if (arr[i] % 2 == 0)
        {
            res[i] = 1;
        }
        else
        {
            res[i] = 0;
        }
    }
    return res;
}
