/* ---
algorithm: delete_last_match
structure: linked_list
method: node before the last match remembered
time: O(n)
space: O(1)
call: deleteLast(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *deleteLast(struct Node *head, int key)
{
    struct Node *x = NULL, *prevX = NULL, *prev = NULL, *temp = head;

    while (temp != NULL) {
        if (temp->data == key) {
            x = temp;
            prevX = prev;
        }
        prev = temp;
        temp = temp->next;
    }
    if (x == NULL)
        return head;
    if (prevX == NULL)
        head = x->next;
    else
        prevX->next = x->next;
    free(x);
    return head;
}
