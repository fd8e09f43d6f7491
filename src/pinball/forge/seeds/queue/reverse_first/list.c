/* ---
algorithm: reverse_first
structure: queue
method: linked list, the front part turned node by node
time: O(n)
space: O(1)
call: reverse_front(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *next;
};

struct node *reverse_front(struct node *front, int k)
{
    struct node *done = NULL, *last = front;
    while (k-- > 0 && front != NULL) {
        struct node *next = front->next;
        front->next = done;
        done = front;
        front = next;
    }
    if (done == NULL)
        return front;
    last->next = front;
    return done;
}
