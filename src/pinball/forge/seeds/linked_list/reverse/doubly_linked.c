/* ---
algorithm: reverse
structure: linked_list
method: doubly linked: next and previous of each node exchanged
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct dnode {
    int data;
    struct dnode *prev;
    struct dnode *next;
};

struct dnode *create(int data)
{
    struct dnode *n = malloc(sizeof(struct dnode));
    n->data = data;
    n->prev = n->next = NULL;
    return n;
}

struct dnode *reverse(struct dnode *head)
{
    struct dnode *temp = NULL;
    struct dnode *current = head;

    while (current != NULL) {
        temp = current->prev;
        current->prev = current->next;
        current->next = temp;
        current = current->prev;
    }
    if (temp != NULL)
        head = temp->prev;
    return head;
}

int main(void)
{
    struct dnode *head = NULL, *tail = NULL;
    int n, x;

    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &x);
        struct dnode *d = create(x);
        if (tail == NULL) {
            head = tail = d;
        } else {
            tail->next = d;
            d->prev = tail;
            tail = d;
        }
    }
    head = reverse(head);
    while (head) {
        printf("%d ", head->data);
        tail = head;
        head = head->next;
        free(tail);
    }
    return 0;
}
