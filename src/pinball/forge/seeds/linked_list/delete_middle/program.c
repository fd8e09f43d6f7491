/* ---
algorithm: delete_middle
structure: linked_list
method: program with a length and a position
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int data; struct node *next; };

int main(void)
{
    struct node *head = NULL, *tail = NULL, *p;
    int n, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        p = malloc(sizeof(struct node));
        scanf("%d", &p->data);
        p->next = NULL;
        if (head == NULL) head = p;
        else tail->next = p;
        tail = p;
    }
    if (n / 2 == 0) {
        p = head;
        head = head->next;
    } else {
        struct node *before = head;
        for (i = 1; i < n / 2; i++)
            before = before->next;
        p = before->next;
        before->next = p->next;
    }
    free(p);
    for (p = head; p != NULL; p = p->next)
        printf("%d ", p->data);
    return 0;
}
