/* ---
algorithm: reverse_groups
structure: linked_list
method: a group reversed, recursion for the rest
time: O(n)
space: O(n)
call: reverse(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *reverse(struct Node *head, int k)
{
    struct Node *current = head;
    struct Node *next = NULL;
    struct Node *prev = NULL;
    int count = 0;

    if (head == NULL)
        return NULL;
    while (current != NULL && count < k) {
        next = current->next;
        current->next = prev;
        prev = current;
        current = next;
        count++;
    }
    if (next != NULL)
        head->next = reverse(next, k);
    return prev;
}
