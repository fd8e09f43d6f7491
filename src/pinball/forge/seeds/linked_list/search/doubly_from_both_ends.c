/* ---
algorithm: search
structure: linked_list
method: doubly linked, looked for from both ends
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct d { int v, at; struct d *p, *n; } d;

int main(void)
{
    d *first = NULL, *last = NULL, *x, *y;
    int n, k, found = -1;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        x = malloc(sizeof(d));
        scanf("%d", &x->v);
        x->at = i;
        x->n = NULL;
        x->p = last;
        if (last) last->n = x; else first = x;
        last = x;
    }
    scanf("%d", &k);
    for (x = first, y = last; x && x->at <= y->at; x = x->n, y = y->p) {
        if (x->v == k) { found = x->at; break; }
        if (y->v == k) { found = y->at; break; }
    }
    printf("%d\n", found);
    return 0;
}
