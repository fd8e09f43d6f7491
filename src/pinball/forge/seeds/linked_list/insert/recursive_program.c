/* ---
algorithm: insert
structure: linked_list
method: program, recursion inserts by address
time: O(n^2)
typical: O(n^2)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct list { int v; struct list *next; };

void insert(struct list **l, int v)
{
    if (*l == NULL || v < (*l)->v) {
        struct list *n = malloc(sizeof(struct list));
        n->v = v;
        n->next = *l;
        *l = n;
    } else {
        insert(&(*l)->next, v);
    }
}

int main(void)
{
    struct list *l = NULL;
    int n, v;
    scanf("%d", &n);
    while (scanf("%d", &v) == 1)
        insert(&l, v);
    for (; l; l = l->next)
        printf("%d ", l->v);
    return 0;
}
