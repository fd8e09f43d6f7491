/* ---
algorithm: merge
structure: linked_list
method: helper that moves the first node of a list to the end of another
time: O(n)
space: O(1)
call: merge(&list(xs), &list(ys)) -> list(return)
--- */
#include <assert.h>
#include <stddef.h>

struct node {
    int data;
    struct node *next;
};

static void MoveNode(struct node **destRef, struct node **sourceRef)
{
    struct node *newNode = *sourceRef;
    assert(newNode != NULL);
    *sourceRef = newNode->next;
    newNode->next = *destRef;
    *destRef = newNode;
}

struct node *merge(struct node **a, struct node **b)
{
    struct node *result = NULL;
    struct node **last = &result;

    while (1) {
        if (*a == NULL) {
            *last = *b;
            break;
        }
        if (*b == NULL) {
            *last = *a;
            break;
        }
        MoveNode(last, (*a)->data <= (*b)->data ? a : b);
        last = &(*last)->next;
    }
    *a = *b = NULL;
    return result;
}
