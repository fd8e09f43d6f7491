/* ---
algorithm: mirror
structure: linked_list
method: printed before and after the recursion
time: O(n)
space: O(n)
call: echo(list(xs)) -> stdout
--- */
#include <stdio.h>

struct l { int x; struct l *n; };

void echo(struct l *p)
{
    if (p == NULL)
        return;
    printf("%d ", p->x);
    echo(p->n);
    printf("%d ", p->x);
}
