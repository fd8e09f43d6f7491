/* ---
algorithm: map
structure: linked_list
method: program, second list built with doubled values, both freed
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int info; struct node *next; };

struct node *add(struct node *end, int info)
{
    struct node *n = malloc(sizeof(struct node));
    n->info = info;
    n->next = NULL;
    if (end != NULL)
        end->next = n;
    return n;
}

void release(struct node *p)
{
    while (p != NULL) {
        struct node *q = p->next;
        free(p);
        p = q;
    }
}

int main(void)
{
    struct node *a = NULL, *b = NULL, *end = NULL, *p;
    int n, x;

    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &x);
        end = add(end, x);
        if (a == NULL)
            a = end;
    }
    end = NULL;
    for (p = a; p != NULL; p = p->next) {
        end = add(end, p->info * 2);
        if (b == NULL)
            b = end;
    }
    for (p = b; p != NULL; p = p->next)
        printf("%d ", p->info);
    release(a);
    release(b);
    return 0;
}
