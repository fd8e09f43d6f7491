/* ---
algorithm: reverse
structure: linked_list
method: works on a global head, do while
time: O(n)
space: O(1)
call: run(list(xs)) -> list(return)
--- */
#include <stdio.h>

struct node
{
    int info;
    struct node *link;
} *start;

void rev()
{
    struct node *p1, *p2, *p3;
    if (start == NULL || start->link == NULL)
        return;
    p1 = start;
    p2 = p1->link;
    p3 = p2->link;
    p1->link = NULL;
    p2->link = p1;
    while (p3 != NULL)
    {
        p1 = p2;
        p2 = p3;
        p3 = p3->link;
        p2->link = p1;
    }
    start = p2;
}

struct node *run(struct node *list)
{
    start = list;
    rev();
    return start;
}
