/* ---
algorithm: zigzag_merge
structure: linked_list
method: both linked through the address of the end, do while
time: O(n)
space: O(1)
call: shuffleMerge(&list(xs), &list(ys)) -> list(return)
--- */
#include <stddef.h>

struct Node { int data; struct Node *next; };

static struct Node **moveOne(struct Node **end, struct Node **from)
{
    *end = *from;
    *from = (*from)->next;
    return &(*end)->next;
}

struct Node *shuffleMerge(struct Node **a, struct Node **b)
{
    struct Node *result = NULL, **end = &result;

    while (*a != NULL && *b != NULL) {
        end = moveOne(end, a);
        end = moveOne(end, b);
    }
    *end = *a != NULL ? *a : *b;
    return result;
}
