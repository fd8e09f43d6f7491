/* ---
algorithm: filter
structure: linked_list
method: program that keeps only what passes while it reads
time: O(n)
space: O(n)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct cell { int v; struct cell *n; };

int main(void) {
    int limit, count, v;
    struct cell *first = NULL;
    struct cell **end = &first;

    if (scanf("%d %d", &limit, &count) != 2) return 1;
    for (; count > 0; count--) {
        if (scanf("%d", &v) != 1) break;
        if (v <= limit) continue;
        *end = malloc(sizeof **end);
        if (*end == NULL) return 2;
        (*end)->v = v;
        (*end)->n = NULL;
        end = &(*end)->n;
    }
    for (struct cell *c = first; c; c = c->n) printf("%d ", c->v);
    return 0;
}
