/* ---
algorithm: delete_all
structure: linked_list
method: leading ones first, then the others, previous pointer
time: O(n)
space: O(1)
call: deleteAllOccur(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *deleteAllOccur(struct Node *head, int x)
{
    struct Node *curr, *prev = NULL;

    while (head != NULL && head->data == x) {
        curr = head;
        head = head->next;
        free(curr);
    }
    curr = head;
    while (curr != NULL) {
        if (curr->data == x) {
            prev->next = curr->next;
            free(curr);
            curr = prev->next;
        } else {
            prev = curr;
            curr = curr->next;
        }
    }
    return head;
}
