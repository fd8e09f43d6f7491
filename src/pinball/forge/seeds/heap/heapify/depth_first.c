/* ---
algorithm: heapify
structure: heap
method: both subtrees first, then their root, recursive
time: O(n)
space: O(log n)
call: heapOrder(xs, len(xs)) -> xs
--- */

static void settle(int *heap, int size, int node)
{
    int bigger;

    while ((bigger = 2 * node + 1) < size) {
        if (bigger + 1 < size && heap[bigger] < heap[bigger + 1]) {
            bigger++;
        }
        if (heap[node] >= heap[bigger]) {
            return;
        }
        int moved = heap[node];
        heap[node] = heap[bigger];
        heap[bigger] = moved;
        node = bigger;
    }
}

static void order(int *heap, int size, int node)
{
    if (2 * node + 1 >= size) {
        return;
    }
    order(heap, size, 2 * node + 1);
    order(heap, size, 2 * node + 2);
    settle(heap, size, node);
}

void heapOrder(int *heap, int size)
{
    order(heap, size, 0);
}
