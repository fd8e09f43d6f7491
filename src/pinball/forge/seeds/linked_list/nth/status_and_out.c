/* ---
algorithm: nth
structure: linked_list
method: bounds tested, value through a pointer
time: O(n)
space: O(1)
call: list_get(list(xs), i, &cell) -> cell
--- */
#include <stdbool.h>
#include <stddef.h>

struct entry { int data; struct entry *next; };

static struct entry *entry_at(struct entry *first, size_t index)
{
    for (size_t i = 0; first != NULL; i++, first = first->next)
        if (i == index)
            return first;
    return NULL;
}

bool list_get(struct entry *first, size_t index, int *value)
{
    struct entry *e = entry_at(first, index);
    if (e == NULL)
        return false;
    *value = e->data;
    return true;
}
