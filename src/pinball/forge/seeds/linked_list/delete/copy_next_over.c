/* ---
algorithm: delete
structure: linked_list
method: the next node's contents copied into the node, the next one unlinked
time: O(n)
space: O(1)
call: del(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct node {
    int info;
    struct node *next;
};

struct node *del(struct node *list, int item)
{
    struct node *p, *q;

    for (p = list; p != NULL; p = p->next)
        if (p->info == item)
            break;
    if (p == NULL)
        return list;

    q = p->next;
    if (q != NULL) {
        *p = *q;
        free(q);
        return list;
    }
    if (p == list) {
        free(p);
        return NULL;
    }
    for (q = list; q->next != p; q = q->next)
        ;
    q->next = NULL;
    free(p);
    return list;
}
