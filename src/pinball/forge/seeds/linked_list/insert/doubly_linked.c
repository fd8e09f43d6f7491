/* ---
algorithm: insert
structure: linked_list
method: doubly linked, both neighbours set
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int info;
    struct node *prev;
    struct node *next;
};

struct node *start, *end;

void append(int info)
{
    struct node *t = malloc(sizeof(struct node));
    t->info = info;
    t->next = NULL;
    t->prev = end;
    if (end != NULL)
        end->next = t;
    else
        start = t;
    end = t;
}

void insert_in_order(int info)
{
    struct node *t, *p = start;

    while (p != NULL && p->info < info)
        p = p->next;
    if (p == NULL) {
        append(info);
        return;
    }
    t = malloc(sizeof(struct node));
    t->info = info;
    t->next = p;
    t->prev = p->prev;
    if (p->prev != NULL)
        p->prev->next = t;
    else
        start = t;
    p->prev = t;
}

int main(void)
{
    int n, x;
    struct node *p;

    scanf("%d", &n);
    for (; n > 0; --n) {
        scanf("%d", &x);
        append(x);
    }
    scanf("%d", &x);
    insert_in_order(x);
    for (p = start; p; p = p->next)
        printf("%d\n", p->info);
    return 0;
}
