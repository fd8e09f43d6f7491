/* ---
algorithm: length
structure: linked_list
method: program with a count that the list keeps
time: O(n)
space: O(n)
call: main() < xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int d; struct node *next; };
struct list { struct node *head; int count; };

void add(struct list *l, int d)
{
    struct node *n = malloc(sizeof(struct node));
    n->d = d;
    n->next = l->head;
    l->head = n;
    l->count++;
}

int size(const struct list *l) { return l->count; }

int main(void)
{
    struct list l = {NULL, 0};
    int x;
    while (scanf("%d", &x) == 1)
        add(&l, x);
    printf("The length is %d\n", size(&l));
    return 0;
}
