/* ---
algorithm: delete_first
structure: linked_list
method: head moved on and freed
time: O(1)
space: O(1)
call: deleteFirst(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *deleteFirst(struct Node *head)
{
    struct Node *ptr = head;
    if (head == NULL)
        return head;
    head = head->next;
    free(ptr);
    return head;
}
