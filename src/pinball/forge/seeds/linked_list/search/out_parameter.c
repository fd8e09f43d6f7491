/* ---
algorithm: search
structure: linked_list
method: error code, place through a pointer
time: O(n)
space: O(1)
call: list_index_of(list(xs), k, &cell) -> cell
--- */
#include <stddef.h>

typedef enum { OK, NOT_FOUND } status;

struct node { short val; struct node *next; };

status list_index_of(const struct node *list, short val, int *index)
{
    int i;
    for (i = 0; list != NULL; ++i, list = list->next) {
        if (list->val == val) {
            *index = i;
            return OK;
        }
    }
    *index = -1;
    return NOT_FOUND;
}
