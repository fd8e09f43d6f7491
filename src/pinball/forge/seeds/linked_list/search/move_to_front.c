/* ---
algorithm: search
structure: linked_list
method: found node moved to the front
time: O(n)
space: O(1)
call: find_mtf(&list(xs), k) -> value(return)
view: value
--- */
#include <stddef.h>

typedef struct entry {
    int key;
    struct entry *next;
} entry;

/* Self-organising list: what was looked for comes first next time. */
entry *find_mtf(entry **list, int key)
{
    entry *prev = NULL;
    entry *e;

    for (e = *list; e != NULL; prev = e, e = e->next) {
        if (e->key == key) {
            if (prev != NULL) {
                prev->next = e->next;
                e->next = *list;
                *list = e;
            }
            return e;
        }
    }
    return NULL;
}
