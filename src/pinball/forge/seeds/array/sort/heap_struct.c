/* ---
algorithm: sort
structure: array
method: priority queue as a struct: insert all, take the smallest n times
time: O(n log n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

#define CAPACITY 1024

typedef struct
{
    int Elements[CAPACITY + 1];   /* from place 1; place 0 is not used */
    int Size;
} PriorityQueue;

static void Insert(PriorityQueue *H, int X)
{
    int i;

    for (i = ++H->Size; i > 1 && H->Elements[i / 2] > X; i /= 2)
        H->Elements[i] = H->Elements[i / 2];
    H->Elements[i] = X;
}

static int DeleteMin(PriorityQueue *H)
{
    int i, Child;
    int MinElement = H->Elements[1];
    int LastElement = H->Elements[H->Size--];

    for (i = 1; i * 2 <= H->Size; i = Child)
    {
        Child = i * 2;
        if (Child != H->Size && H->Elements[Child + 1] < H->Elements[Child])
            Child++;
        if (LastElement > H->Elements[Child])
            H->Elements[i] = H->Elements[Child];
        else
            break;
    }
    H->Elements[i] = LastElement;
    return MinElement;
}

int main(void)
{
    static PriorityQueue H;
    int N, X;

    scanf("%d", &N);
    for (int i = 0; i < N; i++)
    {
        scanf("%d", &X);
        Insert(&H, X);
    }
    while (H.Size > 0)
        printf("%d ", DeleteMin(&H));
    printf("\n");
    return 0;
}
