/* ---
algorithm: map_increment
structure: linked_list
method: for loop with +=
time: O(n)
space: O(1)
call: addToAll(list(xs), k) -> list(xs)
--- */
#include <stddef.h>

typedef struct node {
    int number;
    struct node *next;
} node;

void addToAll(node *list, int amount)
{
    for (node *ptr = list; ptr != NULL; ptr = ptr->next)
    {
        ptr->number += amount;
    }
}
