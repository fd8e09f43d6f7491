/* ---
algorithm: leaf_count
structure: binary_tree
method: breadth first, prints the number
time: O(n)
space: O(n)
call: PrintLeafCount(tree(t), len(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Node
{
    int Data;
    struct Node *Left;
    struct Node *Right;
} Node;

void PrintLeafCount(Node *Root, int Capacity)
{
    Node **Queue = malloc(sizeof(Node *) * (Capacity + 1));
    int Head = 0;
    int Tail = 0;
    int Leaves = 0;

    if (Queue == NULL)
    {
        return;
    }
    if (Root != NULL)
    {
        Queue[Tail++] = Root;
    }
    while (Head != Tail)
    {
        Node *Current = Queue[Head++];
        int Before = Tail;

        if (Current->Left != NULL)
        {
            Queue[Tail++] = Current->Left;
        }
        if (Current->Right != NULL)
        {
            Queue[Tail++] = Current->Right;
        }
        if (Tail == Before)
        {
            Leaves++;
        }
    }
    printf("%d\n", Leaves);
    free(Queue);
}
