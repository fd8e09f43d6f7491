/* ---
algorithm: odd_even
structure: linked_list
method: program with a counter modulo two
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; int pos; struct node *next; };

int main(void)
{
    struct node *h = NULL, *t = NULL, *p;
    int n, r;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        p = malloc(sizeof(struct node));
        scanf("%d", &p->v);
        p->pos = i;
        p->next = NULL;
        if (h == NULL) h = p; else t->next = p;
        t = p;
    }
    for (r = 0; r < 2; r++)
        for (p = h; p != NULL; p = p->next)
            if (p->pos % 2 == r)
                printf("%d ", p->v);
    return 0;
}
