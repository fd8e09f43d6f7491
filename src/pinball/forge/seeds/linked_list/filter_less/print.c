/* ---
algorithm: filter_less
structure: linked_list
method: printed where below
time: O(n)
space: O(1)
call: printSmaller(list(xs), k) -> stdout
--- */
#include <stdio.h>

typedef struct node { int age; struct node *next; } node;

void printSmaller(node *list, int limit)
{
    for (node *n = list; n != NULL; n = n->next) {
        if (n->age < limit) {
            printf("%d\n", n->age);
        }
    }
}
