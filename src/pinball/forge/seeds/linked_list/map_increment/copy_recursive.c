/* ---
algorithm: map_increment
structure: linked_list
method: sum in new nodes, recursion
time: O(n)
space: O(n)
call: list_add(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct ilist { int i; struct ilist *rest; };

struct ilist *list_add(const struct ilist *l, int n)
{
    struct ilist *r;

    if (l == NULL)
        return NULL;
    r = malloc(sizeof(struct ilist));
    if (r == NULL)
        abort();
    r->i = l->i + n;
    r->rest = list_add(l->rest, n);
    return r;
}
