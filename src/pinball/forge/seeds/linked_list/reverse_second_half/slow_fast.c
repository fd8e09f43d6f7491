/* ---
algorithm: reverse_second_half
structure: linked_list
method: middle by slow and fast
time: O(n)
space: O(1)
call: reverseHalf(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct Node { int data; struct Node *next; };

static struct Node *reverseFrom(struct Node *p)
{
    struct Node *prev = NULL;
    while (p != NULL) {
        struct Node *next = p->next;
        p->next = prev;
        prev = p;
        p = next;
    }
    return prev;
}

struct Node *reverseHalf(struct Node *head)
{
    struct Node *slow = head, *fast = head, *before = NULL;
    while (fast != NULL && fast->next != NULL) {
        fast = fast->next->next;
        before = slow;
        slow = slow->next;
    }
    if (before == NULL)
        return head;
    before->next = reverseFrom(slow);
    return head;
}
