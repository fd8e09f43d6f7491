/* ---
algorithm: delete
structure: linked_list
method: unlinks without freeing, handing the node back
time: O(n)
space: O(1)
call: list_take(&list(xs), k) -> list(xs)
--- */
#include <stddef.h>

struct entry {
    short id;
    struct entry *link;
};

/* Detach the entry with this id and hand it to the caller, or NULL. */
struct entry *list_take(struct entry **head, short id)
{
    struct entry **where;
    struct entry *e;

    for (where = head; *where != NULL; where = &(*where)->link) {
        e = *where;
        if (e->id != id)
            continue;
        *where = e->link;
        e->link = NULL;
        return e;
    }
    return NULL;
}
