/* ---
algorithm: reverse_groups
structure: linked_list
method: small stack, printed group by group
time: O(n)
space: O(1)
call: print_groups(list(xs), k) -> stdout
--- */
#include <stdio.h>

struct item { int id; struct item *next; };

void print_groups(const struct item *it, int k)
{
    int stack[16], top = 0;

    while (it) {
        stack[top++] = it->id;
        it = it->next;
        if (top == k || !it)
            while (top > 0)
                printf("%d\n", stack[--top]);
    }
}
