/* ---
algorithm: unique_only
structure: linked_list
method: through the address of links
time: O(n)
space: O(1)
call: drop_repeated(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct k { int key; struct k *next; };

void drop_repeated(struct k **p)
{
    while (*p) {
        struct k *first = *p, *t;
        int key = first->key;
        if (!first->next || first->next->key != key) {
            p = &first->next;
            continue;
        }
        while (*p && (*p)->key == key) {
            t = *p;
            *p = t->next;
            free(t);
        }
    }
}
