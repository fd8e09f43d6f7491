/* ---
algorithm: map_square
structure: linked_list
method: program, squares in place
time: O(n)
space: O(n)
call: main() < xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int n; struct node *next; };

void square(struct node *p)
{
    if (!p) return;
    p->n *= p->n;
    square(p->next);
}

int main(void)
{
    struct node *head = NULL, **end = &head;
    int n;
    while (scanf("%d", &n) != EOF) {
        *end = calloc(1, sizeof(struct node));
        (*end)->n = n;
        end = &(*end)->next;
    }
    square(head);
    for (; head; head = head->next)
        printf("%d ", head->n);
}
