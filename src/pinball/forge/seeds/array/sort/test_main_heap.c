/* ---
algorithm: sort
structure: array
method: heap grown in a one-based copy, the top is exchanged with the last, with a test main
time: O(n log n)
space: O(n)
call: heap_order(xs, len(xs)) -> xs
--- */
#include <stdio.h>
#include <stdlib.h>

static void swim(int heap[], int node)
{
    while (node > 1) {
        int above = node / 2;
        if (heap[above] >= heap[node])
            return;
        int x = heap[node];
        heap[node] = heap[above];
        heap[above] = x;
        node = above;
    }
}

static int dig(int heap[], int size)
{
    int top = heap[1], node = 1;

    for (;;) { /* the hole goes down to a leaf */
        int child = 2 * node;
        if (child > size)
            break;
        if (child < size && heap[child + 1] > heap[child])
            child++;
        heap[node] = heap[child];
        node = child;
    }
    heap[node] = heap[size];
    swim(heap, node);
    return top;
}

void heap_order(int v[], int n)
{
    int *heap = malloc((n + 2) * sizeof(int));

    for (int i = 1; i <= n; i++) {
        heap[i] = v[i - 1];
        swim(heap, i);
    }
    for (int size = n; size > 0; size--)
        v[size - 1] = dig(heap, size);
    free(heap);
}

int main(void)
{
    int v[] = {6, -2, 9, 9, 0, 31, 4};

    heap_order(v, 7);
    for (int i = 0; i < 7; i++)
        printf("%d ", v[i]);
    return 0;
}
