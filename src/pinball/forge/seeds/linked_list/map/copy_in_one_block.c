/* ---
algorithm: map
structure: linked_list
method: all new nodes in one block
time: O(n)
space: O(n)
call: doubled_copy(list(xs), len(xs)) -> list(return)
--- */
#include <stdlib.h>

struct node { int v; struct node *next; };

struct node *doubled_copy(const struct node *src, int n)
{
    struct node *block;
    int i;

    if (n == 0)
        return NULL;
    block = malloc(n * sizeof *block);
    if (block == NULL)
        return NULL;
    for (i = 0; i < n; i++) {
        block[i].v = src->v + src->v;
        block[i].next = i + 1 < n ? block + i + 1 : NULL;
        src = src->next;
    }
    return block;
}
