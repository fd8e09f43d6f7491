/* ---
algorithm: map
structure: linked_list
method: doubly linked, from the back to the front
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct dl { int v; struct dl *prev, *next; };

int main(void)
{
    struct dl *first = NULL, *last = NULL, *d;
    int n;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        d = malloc(sizeof *d);
        scanf("%d", &d->v);
        d->next = NULL;
        d->prev = last;
        if (last) last->next = d;
        else first = d;
        last = d;
    }
    for (d = last; d; d = d->prev)
        d->v += d->v;
    for (d = first; d; d = d->next)
        printf("%d ", d->v);
    printf("\n");
    return 0;
}
