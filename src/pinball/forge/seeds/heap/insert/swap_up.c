/* ---
algorithm: insert
structure: heap
method: swaps with the parent
time: O(n log n)
space: O(1)
call: insertAll(xs, len(xs), out(len(xs))) -> out
--- */
void swap(int *a, int *b)
{
    int t = *b;
    *b = *a;
    *a = t;
}

void insert(int heap[], int *size, int value)
{
    int i = *size;
    heap[i] = value;
    *size = *size + 1;
    while (i != 0 && heap[(i - 1) / 2] < heap[i])
    {
        swap(&heap[i], &heap[(i - 1) / 2]);
        i = (i - 1) / 2;
    }
}

void insertAll(int values[], int n, int heap[])
{
    int size = 0;
    for (int i = 0; i < n; i++)
        insert(heap, &size, values[i]);
}
