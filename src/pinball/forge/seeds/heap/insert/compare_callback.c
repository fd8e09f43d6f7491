/* ---
algorithm: insert
structure: heap
method: generic order by a function
time: O(n log n)
space: O(n)
call: heapFrom(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

typedef int (*Order)(int, int);

static int larger(int a, int b) { return a > b; }

static void add(int *heap, int at, int value, Order before)
{
    while (at > 0)
    {
        int parent = (at - 1) / 2;
        if (!before(value, heap[parent]))
            break;
        heap[at] = heap[parent];
        at = parent;
    }
    heap[at] = value;
}

int *heapFrom(const int *values, int n)
{
    int *heap = malloc((n + 1) * sizeof(int));
    for (int i = 0; i < n; i++)
        add(heap, i, values[i], larger);
    return heap;
}
