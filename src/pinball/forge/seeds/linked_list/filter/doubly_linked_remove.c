/* ---
algorithm: filter
structure: linked_list
method: doubly linked list, those not above taken out
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct D { int v; struct D *l, *r; } D;

int main(void)
{
    D ends[2] = {{0, NULL, &ends[1]}, {0, &ends[0], NULL}};
    D *d, *t;
    int n, k;

    scanf("%d", &n);
    while (n-- > 0) {
        d = malloc(sizeof(D));
        scanf("%d", &d->v);
        d->r = &ends[1];
        d->l = ends[1].l;
        d->l->r = d;
        d->r->l = d;
    }
    scanf("%d", &k);
    for (d = ends[0].r; d != &ends[1]; d = t) {
        t = d->r;
        if (d->v > k) continue;
        d->l->r = d->r;
        d->r->l = d->l;
        free(d);
    }
    for (d = ends[0].r; d != &ends[1]; d = d->r)
        printf("%d ", d->v);
    return 0;
}
