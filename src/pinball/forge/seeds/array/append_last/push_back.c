/* ---
algorithm: append_last
structure: array
method: a vector that grows
time: O(n)
space: O(n)
call: with_last(xs, len(xs), k) -> return[:len(xs) + 1]
--- */
#include <stdlib.h>

struct vec {
    int *data;
    size_t size, capacity;
};

static void push_back(struct vec *v, int x)
{
    if (v->size == v->capacity) {
        v->capacity = v->capacity == 0 ? 1 : 2 * v->capacity;
        v->data = realloc(v->data, v->capacity * sizeof(int));
    }
    v->data[v->size] = x;
    v->size += 1;
}

int *with_last(const int *a, size_t n, int x)
{
    struct vec v = {NULL, 0, 0};

    for (size_t i = 0; i < n; i++)
        push_back(&v, a[i]);
    push_back(&v, x);
    return v.data;
}
