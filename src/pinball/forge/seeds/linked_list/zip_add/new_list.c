/* ---
algorithm: zip_add
structure: linked_list
method: new list with a tail
time: O(n)
space: O(n)
call: addLists(list(xs), list(ys)) -> list(return)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *addLists(struct Node *a, struct Node *b)
{
    struct Node *sum = NULL, **end = &sum;
    while (a != NULL && b != NULL) {
        struct Node *n = malloc(sizeof(struct Node));
        n->data = a->data + b->data;
        n->next = NULL;
        *end = n;
        end = &n->next;
        a = a->next;
        b = b->next;
    }
    return sum;
}
