/* ---
algorithm: insert_after
structure: linked_list
method: searched, then linked in
time: O(n)
space: O(1)
call: insertAfter(list(xs), k, m) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *insertAfter(struct Node *head, int key, int data)
{
    struct Node *p = head, *n;
    while (p != NULL && p->data != key)
        p = p->next;
    if (p == NULL) {
        printf("Key not found\n");
        return head;
    }
    n = (struct Node *)malloc(sizeof(struct Node));
    n->data = data;
    n->next = p->next;
    p->next = n;
    return head;
}
