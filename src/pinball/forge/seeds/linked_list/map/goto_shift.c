/* ---
algorithm: map
structure: linked_list
method: goto loop
time: O(n)
space: O(1)
call: dbl(&list(xs)) -> list(xs)
--- */
#include <stdint.h>

typedef struct reg { int32_t val; struct reg *nxt; } reg_t;

void dbl(reg_t **base)
{
    reg_t *r = *base;
loop:
    if (!r) return;
    r->val = r->val + r->val;
    r = r->nxt;
    goto loop;
}
