/* ---
algorithm: concatenate
structure: linked_list
method: walks to the end of the first
time: O(n)
space: O(1)
call: concat(list(xs), list(ys)) -> list(return)
--- */
#include <stddef.h>

struct Node { int data; struct Node *next; };

struct Node *concat(struct Node *a, struct Node *b)
{
    struct Node *p = a;
    if (a == NULL)
        return b;
    while (p->next != NULL)
        p = p->next;
    p->next = b;
    return a;
}
