/* ---
algorithm: search
structure: linked_list
method: generic find with a comparing function and context
time: O(n)
space: O(1)
call: contains(list(xs), k) -> return
view: found
--- */
#include <stddef.h>

struct list { int elem; struct list *next; };

typedef int (*cmp)(const void *, const void *);

static int cmp_int(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return x < y ? -1 : x > y;
}

static struct list *find(struct list *l, const void *what, cmp c)
{
    for (; l; l = l->next)
        if (!c(&l->elem, what)) return l;
    return NULL;
}

int contains(struct list *l, int what)
{
    return find(l, &what, cmp_int) ? 1 : 0;
}
