/* ---
algorithm: postfix
structure: stack
method: library stack that grows, error codes
time: O(n)
space: O(n)
call: evaluate_postfix(xs, len(xs), &cell) -> cell
--- */
#include <stdlib.h>

typedef struct {
    int *items;
    size_t used, room;
} stack_t;

static int stack_push(stack_t *s, int x)
{
    if (s->used == s->room) {
        size_t room = s->room ? 2 * s->room : 8;
        int *more = realloc(s->items, room * sizeof(int));
        if (more == NULL) return -1;
        s->items = more;
        s->room = room;
    }
    s->items[s->used++] = x;
    return 0;
}

static int apply(int op, int a, int b)
{
    if (op == -1) return a + b;
    if (op == -2) return a - b;
    return a < b ? b : a;
}

int evaluate_postfix(const int *code, size_t n, int *value)
{
    stack_t s = {NULL, 0, 0};
    int status = 0;

    for (size_t i = 0; i < n && status == 0; i++) {
        if (code[i] >= 0) {
            status = stack_push(&s, code[i]);
        } else if (s.used >= 2) {
            s.used--;
            s.items[s.used - 1] = apply(code[i], s.items[s.used - 1], s.items[s.used]);
        }
    }
    *value = s.used ? s.items[s.used - 1] : 0;
    free(s.items);
    return status;
}
