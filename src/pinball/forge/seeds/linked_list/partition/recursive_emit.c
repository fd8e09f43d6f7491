/* ---
algorithm: partition
structure: linked_list
method: printed in two walks
time: O(n)
space: O(1)
call: show(list(xs), k) -> stdout
--- */
#include <stdio.h>

struct v { int a; struct v *b; };

void show(struct v *l, int k)
{
    for (int pass = 0; pass < 2; pass++)
        for (struct v *p = l; p; p = p->b)
            if ((p->a >= k) == pass)
                printf("%d ", p->a);
}
