/* ---
algorithm: swap_pairs
structure: linked_list
method: printed in pairs
time: O(n)
space: O(1)
call: print_swapped(list(xs)) -> stdout
--- */
#include <stdio.h>

struct l { int a; struct l *b; };

void print_swapped(struct l *p)
{
    while (p) {
        if (p->b) {
            printf("%d %d ", p->b->a, p->a);
            p = p->b->b;
        } else {
            printf("%d", p->a);
            p = p->b;
        }
    }
}
