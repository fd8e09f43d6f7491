/* ---
algorithm: factorial
structure: number
method: error code, result through a pointer
time: O(n)
space: O(1)
call: factorial(n, &cell) -> cell
--- */
#include <stddef.h>

#define ERR_OK 0
#define ERR_NULL -1
#define ERR_RANGE -2

int factorial(int n, int *result)
{
    int i;

    if (result == NULL)
        return ERR_NULL;
    if (n < 0 || n > 12)
        return ERR_RANGE;
    *result = 1;
    for (i = n; i > 1; --i)
        *result *= i;
    return ERR_OK;
}
