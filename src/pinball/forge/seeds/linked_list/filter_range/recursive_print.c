/* ---
algorithm: filter_range
structure: linked_list
method: prints what lies between, by recursion
time: O(n)
space: O(n)
call: show(list(xs), lo, hi) -> stdout
--- */
#include <stdio.h>

struct L { int a; struct L *b; };

void show(struct L *l, int lo, int hi)
{
    if (!l) return;
    if (lo <= l->a && l->a <= hi) printf("%d\n", l->a);
    show(l->b, lo, hi);
}
