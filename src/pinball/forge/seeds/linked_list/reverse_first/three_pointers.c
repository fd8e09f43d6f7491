/* ---
algorithm: reverse_first
structure: linked_list
method: three pointers for k steps, joined
time: O(1)
space: O(1)
call: reverseK(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *reverseK(struct Node *head, int k)
{
    struct Node *prev = NULL, *curr = head, *next = NULL;
    int count = 0;

    if (head == NULL || k <= 0)
        return head;

    while (curr != NULL && count < k) {
        next = curr->next;
        curr->next = prev;
        prev = curr;
        curr = next;
        count++;
    }
    head->next = curr;
    return prev;
}
