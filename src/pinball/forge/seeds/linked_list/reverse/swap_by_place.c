/* ---
algorithm: reverse
structure: linked_list
method: values at mirrored places swapped, each found by walking
time: O(n^2)
space: O(1)
call: reverse_list(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct Node {
    int data;
    struct Node *next;
};

static struct Node *at(struct Node *head, int place) {
    while (place-- > 0)
        head = head->next;
    return head;
}

struct Node *reverse_list(struct Node *head) {
    int n = 0;
    for (struct Node *p = head; p; p = p->next)
        ++n;

    for (int i = 0, j = n - 1; i < j; ++i, --j) {
        struct Node *a = at(head, i);
        struct Node *b = at(head, j);
        int t = a->data;
        a->data = b->data;
        b->data = t;
    }
    return head;
}
