/* ---
algorithm: topological_order
structure: graph
method: free vertices in a binary heap
time: O(n^2)
space: O(n)
call: TopologicalOrder(flat(m), len(m), out(len(m)), &cell) -> out[:cell]
--- */
#include <stdlib.h>

typedef struct
{
    int *Items;
    int Size;
} Heap;

static void Exchange(int *A, int *B)
{
    int Temp = *A;
    *A = *B;
    *B = Temp;
}

static void Push(Heap *H, int Item)
{
    int i = H->Size++;
    H->Items[i] = Item;
    while (i > 0 && H->Items[i] < H->Items[(i - 1) / 2])
    {
        Exchange(&H->Items[i], &H->Items[(i - 1) / 2]);
        i = (i - 1) / 2;
    }
}

static int Pop(Heap *H)
{
    int Top = H->Items[0];
    int i = 0;

    H->Items[0] = H->Items[--H->Size];
    while (2 * i + 1 < H->Size)
    {
        int Child = 2 * i + 1;
        if (Child + 1 < H->Size && H->Items[Child + 1] < H->Items[Child])
        {
            Child++;
        }
        if (H->Items[i] <= H->Items[Child])
        {
            break;
        }
        Exchange(&H->Items[i], &H->Items[Child]);
        i = Child;
    }
    return Top;
}

void TopologicalOrder(const int *Matrix, int Count, int *Order, int *Length)
{
    Heap Free;
    int *Incoming = calloc(Count + 1, sizeof(int));

    *Length = 0;
    Free.Size = 0;
    Free.Items = malloc((Count + 1) * sizeof(int));
    if (Incoming == NULL || Free.Items == NULL)
    {
        exit(1);
    }
    for (int i = 0; i < Count * Count; i++)
    {
        if (Matrix[i] != 0)
        {
            Incoming[i % Count]++;
        }
    }
    for (int i = 0; i < Count; i++)
    {
        if (Incoming[i] == 0)
        {
            Push(&Free, i);
        }
    }
    while (Free.Size > 0)
    {
        int Vertex = Pop(&Free);
        Order[(*Length)++] = Vertex;
        for (int i = 0; i < Count; i++)
        {
            if (Matrix[Vertex * Count + i] != 0)
            {
                Incoming[i]--;
                if (Incoming[i] == 0)
                {
                    Push(&Free, i);
                }
            }
        }
    }
    free(Free.Items);
    free(Incoming);
}
