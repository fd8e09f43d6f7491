/* ---
algorithm: map
structure: linked_list
method: prints each doubled value, by a for with comma
time: O(n)
space: O(1)
call: print_twice(list(xs), len(xs)) -> stdout
--- */
#include <stdio.h>

struct v { int n; struct v *nx; };

void print_twice(struct v *p, int len)
{
    int i;
    for (i = 0; i < len; i++, p = p->nx)
        printf("%d\n", 2 * p->n);
}
