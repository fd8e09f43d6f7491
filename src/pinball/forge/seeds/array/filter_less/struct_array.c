/* ---
algorithm: filter_less
structure: array
method: dynamic array type with push
time: O(n)
space: O(n)
call: below(xs, len(xs), k, &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct DynArray {
    double *items;
    int length;
    int room;
} DynArray;

static void push(DynArray *array, double item)
{
    if (array->length >= array->room) {
        array->room = array->room == 0 ? 8 : array->room * 2;
        array->items = realloc(array->items, array->room * sizeof(double));
    }
    array->items[array->length++] = item;
}

double *below(const double *prices, int n, double limit, int *found)
{
    DynArray cheap = {0};
    for (int i = 0; i < n; i++)
        if (prices[i] < limit)
            push(&cheap, prices[i]);
    *found = cheap.length;
    return cheap.items;
}
