/* ---
algorithm: filter
structure: linked_list
method: each taken off the front, kept ones put at the end, as often as there are
time: O(n)
space: O(1)
call: cycle_filter(list(xs), len(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct n { int v; struct n *next; };

struct n *cycle_filter(struct n *front, int count, int bound)
{
    struct n *rear = front;

    while (rear && rear->next)
        rear = rear->next;
    for (; count > 0; count--) {
        struct n *x = front;
        if (x->v > bound) {
            rear->next = x;
            rear = x;
            front = x->next;
            x->next = NULL;
            if (front == NULL)
                front = x;
        } else {
            front = x->next;
            if (front == NULL)
                rear = NULL;
            free(x);
        }
    }
    return front;
}
