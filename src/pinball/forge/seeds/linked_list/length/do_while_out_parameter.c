/* ---
algorithm: length
structure: linked_list
method: do while, through a pointer
time: O(n)
space: O(1)
call: list_length(list(xs), &cell) -> cell
--- */
#include <stddef.h>

struct link { int val; struct link *next; };

void list_length(struct link *l, size_t *len)
{
    *len = 0;
    if (l == NULL)
        return;
    do {
        *len += 1;
        l = l->next;
    } while (l != NULL);
}
