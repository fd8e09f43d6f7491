/* ---
algorithm: filter
structure: linked_list
method: tail recursion with the place of the next link
time: O(n)
space: O(n)
call: filter_above(list(xs), k) -> list(return)
--- */
#include <stddef.h>

typedef struct N { double d; struct N *next; } N;

static void walk(N *from, double k, N **to)
{
    if (from == NULL) {
        *to = NULL;
    } else if (from->d > k) {
        *to = from;
        walk(from->next, k, &from->next);
    } else {
        walk(from->next, k, to);
    }
}

N *filter_above(N *list, double k)
{
    N *result;
    walk(list, k, &result);
    return result;
}
