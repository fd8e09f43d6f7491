/* ---
algorithm: delete_first
structure: array
method: the tail as a new array
time: O(n)
space: O(n)
call: tail_of(xs, len(xs), &cell) -> return[:cell]
--- */
#include <stdlib.h>
#include <string.h>

int *tail_of(const int *list, int n, int *length)
{
    int *rest;

    *length = n > 0 ? n - 1 : 0;
    rest = malloc((*length + 1) * sizeof *rest);
    if (*length)
        memcpy(rest, list + 1, *length * sizeof *rest);
    return rest;
}
