/* ---
algorithm: drop_first
structure: linked_list
method: prints what follows
time: O(n)
space: O(1)
call: tail_from(list(xs), k) -> stdout
--- */
#include <stdio.h>

struct ln { int no; struct ln *nx; };

void tail_from(struct ln *p, int skip)
{
    int i = 0;
    for (; p != NULL; p = p->nx) {
        if (i++ < skip)
            continue;
        printf("%d ", p->no);
    }
}
