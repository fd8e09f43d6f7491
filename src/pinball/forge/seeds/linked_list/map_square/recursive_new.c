/* ---
algorithm: map_square
structure: linked_list
method: new list by recursion
time: O(n)
space: O(n)
call: squares(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct lst {
    int car;
    struct lst *cdr;
} lst;

static lst *cons(int car, lst *cdr) {
    lst *l = malloc(sizeof(lst));
    l->car = car;
    l->cdr = cdr;
    return l;
}

lst *squares(lst *l) {
    return l == NULL ? NULL : cons(l->car * l->car, squares(l->cdr));
}
