/* ---
algorithm: reverse
structure: linked_list
method: prints by recursion, last element first
time: O(n)
space: O(n)
call: print_reverse(list(xs)) -> stdout
--- */
#include <stdio.h>

struct entry {
    int number;
    struct entry *next;
};

void print_reverse(const struct entry *e)
{
    if (e == NULL)
        return;
    print_reverse(e->next);
    printf("%d\n", e->number);
}
