/* ---
algorithm: reverse
structure: array
method: result array grown by one for each element from the back
time: O(n)
space: O(n)
call: inverse(xs, len(xs), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct list {
    int *item;
    int count, room;
};

static void add(struct list *l, int x)
{
    if (l->count == l->room) {
        l->room = 2 * l->room + 1;
        l->item = realloc(l->item, l->room * sizeof(int));
    }
    l->item[l->count++] = x;
}

int *inverse(const int *a, int n, int *m)
{
    struct list l = {NULL, 0, 0};

    for (int i = 1; i <= n; i++)
        add(&l, a[n - i]);
    *m = l.count;
    return l.item;
}
