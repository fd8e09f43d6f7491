/* ---
algorithm: filter_at_least
structure: linked_list
method: copies into a malloc'd array of nodes
time: O(n)
space: O(n)
call: grown_up(list(xs), len(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct person { int age; struct person *next; };

struct person *grown_up(const struct person *p, int n, int min_age)
{
    struct person *block = calloc(n + 1, sizeof(struct person));
    int used = 0;

    for (; p != NULL; p = p->next)
        if (p->age >= min_age)
            block[used++].age = p->age;
    if (used == 0)
        return NULL;
    for (int i = 0; i + 1 < used; i++)
        block[i].next = &block[i + 1];
    return block;
}
