/* ---
algorithm: zigzag_merge
structure: linked_list
method: a flag says whose turn it is, copies
time: O(n)
space: O(n)
call: weave(list(xs), list(ys)) -> list(return)
--- */
#include <stdbool.h>
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *weave(const struct Node *a, const struct Node *b)
{
    struct Node *head = NULL, *tail = NULL;
    bool first = true;

    while (a != NULL || b != NULL) {
        const struct Node **from = (first && a != NULL) || b == NULL ? &a : &b;
        struct Node *n = malloc(sizeof(struct Node));
        n->data = (*from)->data;
        n->next = NULL;
        if (tail == NULL) head = n;
        else tail->next = n;
        tail = n;
        *from = (*from)->next;
        first = !first;
    }
    return head;
}
