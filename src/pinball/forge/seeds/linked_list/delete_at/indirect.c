/* ---
algorithm: delete_at
structure: linked_list
method: address of the link moved on i times
time: O(n)
space: O(1)
call: list_remove_at(list(xs), i) -> list(return)
--- */
#include <stdlib.h>

typedef struct item { int v; struct item *next; } item;

item *list_remove_at(item *list, size_t index)
{
    item **pos = &list;
    item *gone;

    while (index-- && *pos)
        pos = &(*pos)->next;
    gone = *pos;
    if (gone) {
        *pos = gone->next;
        free(gone);
    }
    return list;
}
