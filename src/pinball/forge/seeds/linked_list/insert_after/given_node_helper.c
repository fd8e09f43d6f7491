/* ---
algorithm: insert_after
structure: linked_list
method: helper that inserts behind a given node
time: O(n)
space: O(1)
call: put_behind(&list(xs), k, m) -> list(xs)
--- */
#include <stdlib.h>

typedef struct item { int id; struct item *next; } item;

static void item_insert_after(item *where, item *what)
{
    what->next = where->next;
    where->next = what;
}

int put_behind(item **list, int id, int new_id)
{
    for (item *i = *list; i; i = i->next) {
        if (i->id == id) {
            item *x = malloc(sizeof(item));
            if (!x)
                return -1;
            x->id = new_id;
            item_insert_after(i, x);
            return 1;
        }
    }
    return 0;
}
