/* ---
algorithm: reverse
structure: linked_list
method: iteration state in a struct, step function returns whether it goes on
time: O(n)
space: O(1)
call: reverse(&list(xs)) -> list(xs)
--- */
#include <stdbool.h>
#include <stddef.h>

typedef struct buf {
    int len;
    struct buf *next;
} buf;

struct reversal {
    buf *todo;
    buf *done;
};

static bool step(struct reversal *r)
{
    buf *b = r->todo;
    if (b == NULL)
        return false;
    r->todo = b->next;
    b->next = r->done;
    r->done = b;
    return true;
}

void reverse(buf **chain)
{
    struct reversal r = { .todo = *chain, .done = NULL };
    while (step(&r))
        continue;
    *chain = r.done;
}
