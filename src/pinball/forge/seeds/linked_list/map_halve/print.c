/* ---
algorithm: map_halve
structure: linked_list
method: printed halves
time: O(n)
space: O(1)
call: print_half(list(xs)) -> stdout
--- */
#include <stdio.h>

struct n { int a; struct n *b; };

void print_half(struct n *p)
{
    while (p) {
        printf("%d ", p->a / 2);
        p = p->b;
    }
    putchar('\n');
}
