/* ---
algorithm: remove_adjacent
structure: stack
method: linked stack, written out by recursion
time: O(n)
space: O(n)
call: cancel(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

typedef struct elem { int v; struct elem *down; } elem;

static void unwind(elem *e, void (*emit)(int))
{
    if (!e) return;
    unwind(e->down, emit);
    emit(e->v);
    free(e);
}

void cancel(const int *xs, int n, void (*emit)(int))
{
    elem *top = NULL;
    while (n-- > 0) {
        int x = *xs++;
        elem *e = top;
        if (top && top->v == x) {
            top = top->down;
            free(e);
        } else {
            e = malloc(sizeof *e);
            e->v = x;
            e->down = top;
            top = e;
        }
    }
    unwind(top, emit);
}
