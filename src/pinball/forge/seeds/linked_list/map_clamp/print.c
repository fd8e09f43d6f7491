/* ---
algorithm: map_clamp
structure: linked_list
method: clamped values printed
time: O(n)
space: O(n)
call: main() < lo hi len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct r { int v; struct r *n; };

int main(void)
{
    int lo, hi, n;
    struct r *f = NULL, *l = NULL;

    scanf("%d%d%d", &lo, &hi, &n);
    while (n-- > 0) {
        struct r *x = malloc(sizeof(struct r));
        scanf("%d", &x->v);
        x->n = NULL;
        if (f == NULL) f = x; else l->n = x;
        l = x;
    }
    for (l = f; l != NULL; l = l->n) {
        while (l->v < lo) l->v = lo;
        while (l->v > hi) l->v = hi;
    }
    for (; f != NULL; f = l) {
        printf("%d ", f->v);
        l = f->n;
        free(f);
    }
    return 0;
}
