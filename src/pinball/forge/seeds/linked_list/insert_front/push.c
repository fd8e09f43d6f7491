/* ---
algorithm: insert_front
structure: linked_list
method: push through the head's address
time: O(1)
space: O(1)
call: push(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

void push(struct Node **head_ref, int new_data)
{
    struct Node *new_node = (struct Node *)malloc(sizeof(struct Node));
    new_node->data = new_data;
    new_node->next = (*head_ref);
    (*head_ref) = new_node;
}
