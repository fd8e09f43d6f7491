/* ---
algorithm: sort
structure: array
method: the library's qsort on records, with a comparator
time: O(n log n)
space: O(1)
call: order_by_weight(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

struct parcel {
    int weight;
    int id;
};

int compare_parcels(const void *left, const void *right)
{
    const struct parcel *l = left;
    const struct parcel *r = right;
    return (l->weight > r->weight) - (l->weight < r->weight);
}

void order_by_weight(struct parcel *parcels, int n)
{
    if (n > 1)
        qsort(parcels, n, sizeof(struct parcel), compare_parcels);
}
