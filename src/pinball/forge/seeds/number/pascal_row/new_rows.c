/* ---
algorithm: pascal_row
structure: number
method: a new row from the old one, malloc
time: O(n^2)
space: O(n)
call: getRow(n) -> return[:n + 1]
--- */
#include <stdlib.h>

int *getRow(int rowIndex)
{
    int *current = malloc(sizeof(int));
    current[0] = 1;
    for (int size = 2; size <= rowIndex + 1; size++)
    {
        int *next = malloc(size * sizeof(int));
        next[0] = 1;
        next[size - 1] = 1;
        for (int i = 1; i < size - 1; i++)
        {
            next[i] = current[i - 1] + current[i];
        }
        free(current);
        current = next;
    }
    return current;
}
