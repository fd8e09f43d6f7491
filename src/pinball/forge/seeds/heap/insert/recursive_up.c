/* ---
algorithm: insert
structure: heap
method: record with capacity, recursive rising
time: O(n log n)
space: O(n)
call: build(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

typedef struct {
    int *arr;
    int size;
    int capacity;
} Heap;

static void heapifyUp(Heap *h, int index)
{
    int parent = (index - 1) / 2;
    if (index > 0 && h->arr[parent] < h->arr[index])
    {
        int temp = h->arr[parent];
        h->arr[parent] = h->arr[index];
        h->arr[index] = temp;
        heapifyUp(h, parent);
    }
}

static void insertHeap(Heap *h, int data)
{
    if (h->size < h->capacity)
    {
        h->arr[h->size] = data;
        heapifyUp(h, h->size);
        h->size++;
    }
}

void build(const int *values, int n, void (*print)(int))
{
    Heap h;
    h.capacity = n + 1;
    h.size = 0;
    h.arr = malloc(h.capacity * sizeof(int));
    for (int i = 0; i < n; i++)
        insertHeap(&h, values[i]);
    for (int i = 0; i < h.size; i++)
        print(h.arr[i]);
    free(h.arr);
}
