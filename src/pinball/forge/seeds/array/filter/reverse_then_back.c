/* ---
algorithm: filter
structure: array
method: a stack collects, a second one puts it in order again
time: O(n)
space: O(n)
call: retain(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
#include <stdlib.h>

struct stack {
    int *cells;
    int top;
};

static void push(struct stack *s, int x) { s->cells[s->top++] = x; }
static int pop(struct stack *s) { return s->cells[--s->top]; }

int retain(const int *v, int n, int k, int *out)
{
    struct stack s = {malloc((n + 1) * sizeof(int)), 0};
    int m = 0;

    while (n > 0) {
        n--;
        if (v[n] > k)
            push(&s, v[n]);
    }
    while (s.top > 0)
        out[m++] = pop(&s);
    free(s.cells);
    return m;
}
