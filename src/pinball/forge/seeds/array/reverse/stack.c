/* ---
algorithm: reverse
structure: array
method: everything onto a stack, and off again
time: O(n)
space: O(n)
call: reverse_with_stack(xs, len(xs)) -> xs
--- */
#include <assert.h>
#include <stdlib.h>

struct stack {
    double *cells;
    int top;
    int capacity;
};

static void push(struct stack *s, double x)
{
    assert(s->top < s->capacity);
    s->cells[s->top++] = x;
}

static double pop(struct stack *s)
{
    assert(s->top > 0);
    return s->cells[--s->top];
}

void reverse_with_stack(double *numbers, int n)
{
    struct stack s;
    int i;

    if (n <= 0)
        return;
    s.cells = malloc(n * sizeof(double));
    s.top = 0;
    s.capacity = n;

    for (i = 0; i < n; i++)
        push(&s, numbers[i]);
    for (i = 0; i < n; i++)
        numbers[i] = pop(&s);

    free(s.cells);
}
