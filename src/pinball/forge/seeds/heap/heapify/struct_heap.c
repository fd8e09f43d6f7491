/* ---
algorithm: heapify
structure: heap
method: heap record with helpers for parent and children
time: O(n)
space: O(1)
call: buildMaxHeap(xs, len(xs)) -> xs
--- */
typedef struct {
    int *data;
    int size;
} MaxHeap;

static int leftChild(int i) { return 2 * i + 1; }
static int rightChild(int i) { return 2 * i + 2; }

static void swap(int *a, int *b)
{
    int temp = *a;
    *a = *b;
    *b = temp;
}

static void siftDown(MaxHeap *heap, int i)
{
    while (leftChild(i) < heap->size)
    {
        int largest = i;
        if (heap->data[leftChild(i)] > heap->data[largest])
            largest = leftChild(i);
        if (rightChild(i) < heap->size && heap->data[rightChild(i)] > heap->data[largest])
            largest = rightChild(i);
        if (largest == i)
            return;
        swap(&heap->data[i], &heap->data[largest]);
        i = largest;
    }
}

void buildMaxHeap(int *array, int length)
{
    MaxHeap heap = { array, length };
    for (int i = length / 2 - 1; i >= 0; i--)
        siftDown(&heap, i);
}
