/* ---
algorithm: join_cost
structure: heap
method: min-heap in an array
time: O(n log n)
space: O(n)
call: minCost(xs, len(xs)) -> return
--- */
#include <stdlib.h>

static void insert(int *heap, int *size, int x)
{
    int i = ++*size;
    while (i > 1 && heap[i / 2] > x) {
        heap[i] = heap[i / 2];
        i /= 2;
    }
    heap[i] = x;
}

static int extractMin(int *heap, int *size)
{
    int min = heap[1], last = heap[(*size)--], i = 1, child;
    for (; 2 * i <= *size; i = child) {
        child = 2 * i;
        if (child < *size && heap[child + 1] < heap[child]) child++;
        if (last > heap[child]) heap[i] = heap[child];
        else break;
    }
    heap[i] = last;
    return min;
}

long minCost(int *len, int n)
{
    int *heap = malloc((n + 2) * sizeof(int)), size = 0;
    long cost = 0;
    for (int i = 0; i < n; i++) insert(heap, &size, len[i]);
    while (size > 1) {
        int knot = extractMin(heap, &size) + extractMin(heap, &size);
        cost += knot;
        insert(heap, &size, knot);
    }
    free(heap);
    return cost;
}
