/* ---
algorithm: filter
structure: linked_list
method: map, filter, fold of a small functional library; filter is called
time: O(n)
space: O(n)
call: keep_greater(list(xs), k) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct lst { int x; struct lst *xs; } lst;
typedef int (*fn)(int);
typedef int (*pred)(int x, int y);

lst *cons(int x, lst *xs)
{
    lst *l = malloc(sizeof(lst));
    l->x = x;
    l->xs = xs;
    return l;
}

lst *map(lst *l, fn f) { return l ? cons(f(l->x), map(l->xs, f)) : NULL; }

int foldl(lst *l, int z, int (*op)(int, int))
{
    return l ? foldl(l->xs, op(z, l->x), op) : z;
}

lst *filter(lst *l, pred p, int y)
{
    if (!l) return NULL;
    lst *rest = filter(l->xs, p, y);
    return p(l->x, y) ? cons(l->x, rest) : rest;
}

static int gt(int x, int y) { return x > y; }
static int square(int x) { return x * x; }
static int add(int x, int y) { return x + y; }

lst *keep_greater(lst *l, int y) { return filter(l, gt, y); }

int main(void)
{
    lst *l = cons(1, cons(2, cons(3, NULL)));
    printf("%d\n", foldl(map(l, square), 0, add));
    printf("%d\n", foldl(keep_greater(l, 1), 0, add));
    return 0;
}
