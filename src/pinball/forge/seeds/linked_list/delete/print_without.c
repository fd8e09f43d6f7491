/* ---
algorithm: delete
structure: linked_list
method: prints all but the first match
time: O(n)
space: O(1)
call: print_without(list(xs), k) -> stdout
--- */
#include <stdbool.h>
#include <stdio.h>

struct node { int x; struct node *next; };

void print_without(const struct node *p, int x)
{
    bool removed = false;

    for (; p != NULL; p = p->next) {
        if (p->x == x && !removed)
            removed = true;
        else
            printf("%d ", p->x);
    }
    printf("\n");
}
