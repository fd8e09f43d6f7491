/* ---
algorithm: drop_while
structure: linked_list
method: flag set at the first that stays, printed
time: O(n)
space: O(1)
call: print_from(list(xs), k) -> stdout
--- */
#include <stdio.h>

struct s { int a; struct s *b; };

void print_from(const struct s *p, int k)
{
    int started = 0;
    while (p) {
        if (p->a <= k)
            started = 1;
        if (started)
            printf("%d ", p->a);
        p = p->b;
    }
}
