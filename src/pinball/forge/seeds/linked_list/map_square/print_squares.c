/* ---
algorithm: map_square
structure: linked_list
method: squares printed only
time: O(n)
space: O(1)
call: print_squares(list(xs)) -> stdout
--- */
#include <stdio.h>

struct n { double d; struct n *p; };

void print_squares(const struct n *x)
{
    for (; x; x = x->p)
        printf("%.0f ", x->d * x->d);
}
