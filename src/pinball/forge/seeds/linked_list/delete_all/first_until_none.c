/* ---
algorithm: delete_all
structure: linked_list
method: deletes the first one until none is left
time: O(n^2)
typical: O(n)
space: O(1)
call: DeleteAll(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

static int DeleteFirst(struct Node **head, int key)
{
    struct Node *p = *head, *q = NULL;
    while (p != NULL) {
        if (p->data == key) {
            if (q == NULL) *head = p->next;
            else q->next = p->next;
            free(p);
            return 1;
        }
        q = p;
        p = p->next;
    }
    return 0;
}

void DeleteAll(struct Node **head, int key)
{
    while (DeleteFirst(head, key))
        ;
}
