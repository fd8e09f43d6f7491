/* ---
algorithm: filter
structure: linked_list
method: leading nodes dropped first, then the others
time: O(n)
space: O(1)
call: removeSmall(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct Node
{
    int item;
    struct Node *next;
};

/* Removes every node whose item is at most limit. */
struct Node *removeSmall(struct Node *head, int limit)
{
    struct Node *cur, *tmp;

    /* Step 1: the head itself may have to go, perhaps several times */
    while (head != NULL && head->item <= limit)
    {
        tmp = head;
        head = head->next;
        free(tmp);
    }

    /* Step 2: all other nodes */
    cur = head;
    while (cur != NULL && cur->next != NULL)
    {
        if (cur->next->item <= limit)
        {
            tmp = cur->next;
            cur->next = tmp->next;
            free(tmp);
        }
        else
        {
            cur = cur->next;
        }
    }
    return head;
}
