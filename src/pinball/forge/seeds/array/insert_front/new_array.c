/* ---
algorithm: insert_front
structure: array
method: a new array, filled from its end
time: O(n)
space: O(n)
call: unshift(xs, len(xs), k) -> return[:len(xs) + 1]
--- */
#include <stdlib.h>

int *unshift(int *array, int length, int element)
{
    int *bigger = malloc((length + 1) * sizeof(int));
    int i;

    for (i = length; i >= 1; i--)
    {
        bigger[i] = array[i - 1];
    }
    bigger[0] = element;
    return bigger;
}
