/* ---
algorithm: k_smallest
structure: heap
method: min-heap object, pops k times
time: O(n log n)
space: O(n)
call: pick(xs, len(xs), k, emit) -> emitted
--- */
#include <stdlib.h>

typedef struct heap {
    int *a;
    int n;
} heap;

static void heap_push(heap *h, int x)
{
    int i = h->n++;
    while (i > 0 && h->a[(i - 1) / 2] > x) {
        h->a[i] = h->a[(i - 1) / 2];
        i = (i - 1) / 2;
    }
    h->a[i] = x;
}

static int heap_pop(heap *h)
{
    int top = h->a[0], x = h->a[--h->n], i = 0, c;
    while ((c = 2 * i + 1) < h->n) {
        if (c + 1 < h->n && h->a[c + 1] < h->a[c]) c++;
        if (x <= h->a[c]) break;
        h->a[i] = h->a[c];
        i = c;
    }
    h->a[i] = x;
    return top;
}

void pick(const int *xs, int n, int k, void (*emit)(int))
{
    heap h;
    h.a = malloc((n + 1) * sizeof(int));
    h.n = 0;
    for (int i = 0; i < n; i++) heap_push(&h, xs[i]);
    while (k-- > 0) emit(heap_pop(&h));
    free(h.a);
}
