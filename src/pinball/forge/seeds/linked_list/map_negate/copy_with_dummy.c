/* ---
algorithm: map_negate
structure: linked_list
method: copy behind a dummy head
time: O(n)
space: O(n)
call: negated_copy(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct Term { short coef; struct Term *next; } Term;

Term *negated_copy(Term *p)
{
    Term head, *rear = &head;
    head.next = NULL;
    while (p) {
        Term *t = malloc(sizeof(Term));
        if (!t) exit(EXIT_FAILURE);
        t->coef = (short)(0 - p->coef);
        t->next = NULL;
        rear->next = t;
        rear = t;
        p = p->next;
    }
    return head.next;
}
