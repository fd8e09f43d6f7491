/* ---
algorithm: filter
structure: linked_list
method: reads bound and values to the end, keeps by pushing, prints recursively
time: O(n)
space: O(n)
call: main() < k xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct e { int v; struct e *prev; };

static void dump(struct e *x)
{
    if (x == NULL) return;
    dump(x->prev);
    printf("%d ", x->v);
}

int main(void)
{
    struct e *top = NULL;
    int bound, v;

    if (scanf("%d", &bound) != 1) return EXIT_FAILURE;
    while (scanf("%d", &v) == 1) {
        if (v > bound) {
            struct e *x = malloc(sizeof *x);
            if (x == NULL) return EXIT_FAILURE;
            x->v = v;
            x->prev = top;
            top = x;
        }
    }
    dump(top);
    printf("\n");
    return EXIT_SUCCESS;
}
