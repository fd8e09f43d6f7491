/* ---
algorithm: filter_positive
structure: linked_list
method: kept nodes pushed on a pile, pile turned around
time: O(n)
space: O(1)
call: positives(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct node { int key; struct node *next; };

static struct node *flip(struct node *p)
{
    struct node *q = NULL;
    while (p != NULL) {
        struct node *r = p->next;
        p->next = q;
        q = p;
        p = r;
    }
    return q;
}

struct node *positives(struct node *p)
{
    struct node *pile = NULL;
    while (p != NULL) {
        struct node *r = p->next;
        if (p->key > 0) {
            p->next = pile;
            pile = p;
        }
        p = r;
    }
    return flip(pile);
}
