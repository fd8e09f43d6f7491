/* ---
algorithm: sort
structure: linked_list
method: bubble sort that swaps values
time: O(n^2)
space: O(1)
call: bubble_sort(list(xs)) -> list(xs)
--- */
#include <stdio.h>

struct node {
    int info;
    struct node *link;
};

void bubble_sort(struct node *start)
{
    struct node *end = NULL, *p, *q;
    int tmp;

    if (start == NULL)
        return;
    while (end != start->link)
    {
        for (p = start; p->link != end; p = p->link)
        {
            q = p->link;
            if (p->info > q->info)
            {
                tmp = p->info;
                p->info = q->info;
                q->info = tmp;
            }
        }
        end = p;
        if (end == start)
            break;
    }
}
