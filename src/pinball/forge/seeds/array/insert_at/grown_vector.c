/* ---
algorithm: insert_at
structure: array
method: a vector grown by realloc, memmove opens the gap
time: O(n)
space: O(n)
call: vector_with(xs, len(xs), a, k) -> return[:len(xs) + 1]
--- */
#include <stdlib.h>
#include <string.h>

struct vector {
    int *data;
    size_t size, capacity;
};

static int vector_insert(struct vector *v, size_t at, int value)
{
    if (v->size == v->capacity) {
        size_t capacity = v->capacity ? 2 * v->capacity : 4;
        int *data = realloc(v->data, capacity * sizeof *data);
        if (!data)
            return -1;
        v->data = data;
        v->capacity = capacity;
    }
    memmove(v->data + at + 1, v->data + at, (v->size - at) * sizeof *v->data);
    v->data[at] = value;
    v->size++;
    return 0;
}

int *vector_with(const int *from, size_t n, size_t at, int value)
{
    struct vector v = { NULL, 0, 0 };

    for (size_t i = 0; i < n; i++)
        vector_insert(&v, v.size, from[i]);
    vector_insert(&v, at, value);
    return v.data;
}
