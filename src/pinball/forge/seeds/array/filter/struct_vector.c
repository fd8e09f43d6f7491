/* ---
algorithm: filter
structure: array
method: a small growing vector type, built up and copied back
time: O(n)
space: O(n)
call: retain_greater(xs, len(xs), k) -> xs[:return]
--- */
#include <stdlib.h>
#include <string.h>

typedef struct {
    int *data;
    int size;
    int capacity;
} Vector;

static void vector_push(Vector *v, int x)
{
    if (v->size == v->capacity) {
        int bigger = v->capacity * 2 + 4;
        int *data = malloc(bigger * sizeof(int));
        if (v->size > 0)
            memcpy(data, v->data, v->size * sizeof(int));
        free(v->data);
        v->data = data;
        v->capacity = bigger;
    }
    v->data[v->size++] = x;
}

int retain_greater(int *xs, int n, int k)
{
    Vector kept = {NULL, 0, 0};

    for (int i = 0; i < n; i++)
        if (xs[i] > k)
            vector_push(&kept, xs[i]);
    for (int i = 0; i < kept.size; i++)
        xs[i] = kept.data[i];
    free(kept.data);
    return kept.size;
}
