/* ---
algorithm: reverse
structure: linked_list
method: tail recursion over current, previous and the address of the head
time: O(n)
space: O(n)
call: reverse(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node* next;
};

void reverseUtil(struct Node* curr, struct Node* prev, struct Node** head)
{
    /* If last node, mark it as head */
    if (!curr->next) {
        *head = curr;
        curr->next = prev;
        return;
    }

    /* Save curr->next for the recursive call, then update next */
    struct Node* next = curr->next;
    curr->next = prev;

    reverseUtil(next, curr, head);
}

void reverse(struct Node** head)
{
    if (!*head)
        return;
    reverseUtil(*head, NULL, head);
}
