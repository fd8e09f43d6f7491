/* ---
algorithm: remove_duplicates
structure: linked_list
method: program, global list, duplicates removed
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int data; struct node *next; } *head, *tail;

void removeDuplicates(void)
{
    struct node *cur = head, *t;
    while (cur != NULL && cur->next != NULL) {
        if (cur->data == cur->next->data) {
            t = cur->next;
            cur->next = t->next;
            free(t);
        } else
            cur = cur->next;
    }
}

int main(void)
{
    int n;
    scanf("%d", &n);
    while (n-- > 0) {
        struct node *t = calloc(1, sizeof(struct node));
        scanf("%d", &t->data);
        if (head == NULL)
            head = t;
        else
            tail->next = t;
        tail = t;
    }
    removeDuplicates();
    for (; head; head = head->next)
        printf("%d ", head->data);
    return 0;
}
