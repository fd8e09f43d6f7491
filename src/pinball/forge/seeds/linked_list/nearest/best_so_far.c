/* ---
algorithm: nearest
structure: linked_list
method: the best so far
time: O(n)
space: O(1)
call: closest(list(xs), k) -> return
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

int closest(struct Node *head, int key)
{
    int best = head->data;
    for (struct Node *p = head->next; p != NULL; p = p->next)
        if (abs(p->data - key) < abs(best - key))
            best = p->data;
    return best;
}
