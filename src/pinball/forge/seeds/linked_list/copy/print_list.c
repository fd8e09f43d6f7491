/* ---
algorithm: copy
structure: linked_list
method: printed from front to back
time: O(n)
space: O(1)
call: display(list(xs)) -> stdout
--- */
#include <stdio.h>

struct node { int info; struct node *link; };

void display(struct node *start)
{
    struct node *p;
    if (start == NULL)
    {
        printf("List is empty\n");
        return;
    }
    p = start;
    printf("List is :\n");
    while (p != NULL)
    {
        printf("%d ", p->info);
        p = p->link;
    }
    printf("\n\n");
}
