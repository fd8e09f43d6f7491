/* ---
algorithm: delete_last
structure: linked_list
method: value handed out through a pointer, error code
time: O(n)
space: O(1)
call: list_pop_back(&list(xs), &cell) -> list(xs)
--- */
#include <stdlib.h>

enum { LIST_OK = 0, LIST_EMPTY = -1 };

struct list_item {
    int value;
    struct list_item *next;
};

int list_pop_back(struct list_item **list, int *value)
{
    struct list_item **where = list;

    if (*list == NULL)
        return LIST_EMPTY;
    while ((*where)->next != NULL)
        where = &(*where)->next;
    *value = (*where)->value;
    free(*where);
    *where = NULL;
    return LIST_OK;
}
