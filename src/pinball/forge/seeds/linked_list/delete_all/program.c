/* ---
algorithm: delete_all
structure: linked_list
method: program with a global list, skips while printing the rest again
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct node
{
    int info;
    struct node *link;
} NODE;

NODE *first = NULL, *last = NULL;

void add(int info)
{
    NODE *p = (NODE *) malloc(sizeof(NODE));
    p->info = info;
    p->link = NULL;
    if (first == NULL)
        first = p;
    else
        last->link = p;
    last = p;
}

void delete_every(int info)
{
    NODE *p = first, *rest;
    first = last = NULL;
    while (p != NULL)
    {
        rest = p->link;
        if (p->info == info)
            free(p);
        else
        {
            p->link = NULL;
            if (first == NULL)
                first = p;
            else
                last->link = p;
            last = p;
        }
        p = rest;
    }
}

int main(void)
{
    int n, i, x;
    NODE *p;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
    {
        scanf("%d", &x);
        add(x);
    }
    scanf("%d", &x);
    delete_every(x);
    for (p = first; p != NULL; p = p->link)
        printf("%d\t", p->info);
    return 0;
}
