/* ---
algorithm: insert_at
structure: linked_list
method: address of the link counted down
time: O(n)
space: O(1)
call: list_insert(&list(xs), i, k) -> list(xs)
--- */
#include <stdlib.h>

typedef struct node_s { int elem; struct node_s *next; } node_s;

int list_insert(node_s **l, unsigned index, int elem)
{
    node_s *n;
    for (; index > 0; index--) {
        if (*l == NULL)
            return -1;
        l = &(*l)->next;
    }
    if ((n = malloc(sizeof(node_s))) == NULL)
        return -2;
    n->elem = elem;
    n->next = *l;
    *l = n;
    return 0;
}
