/* ---
algorithm: zigzag_merge
structure: linked_list
method: nodes of the second list spliced behind those of the first
time: O(n)
space: O(1)
call: zigzag(list(xs), list(ys)) -> list(return)
--- */
#include <stddef.h>

struct Node
{
    int data;
    struct Node *next;
};

struct Node *zigzag(struct Node *a, struct Node *b)
{
    struct Node *head = a;
    struct Node *nextA, *nextB;

    if (a == NULL)
        return b;
    while (b != NULL)
    {
        nextA = a->next;
        nextB = b->next;
        a->next = b;
        if (nextA == NULL)
            break;
        b->next = nextA;
        a = nextA;
        b = nextB;
    }
    return head;
}
