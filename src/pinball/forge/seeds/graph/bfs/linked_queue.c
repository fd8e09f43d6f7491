/* ---
algorithm: bfs
structure: graph
method: linked queue, callback
time: O(n^2)
space: O(n)
call: BreadthFirst(flat(m), len(m), s, emit) -> emitted
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct QueueNode
{
    int Vertex;
    struct QueueNode *Next;
} QueueNode;

typedef struct
{
    QueueNode *Front;
    QueueNode *Rear;
} Queue;

static void Enqueue(Queue *Q, int Vertex)
{
    QueueNode *Node = malloc(sizeof(QueueNode));
    if (Node == NULL)
        exit(1);
    Node->Vertex = Vertex;
    Node->Next = NULL;
    if (Q->Front == NULL)
        Q->Front = Node;
    else
        Q->Rear->Next = Node;
    Q->Rear = Node;
}

static int Dequeue(Queue *Q)
{
    QueueNode *Node = Q->Front;
    int Vertex = Node->Vertex;
    Q->Front = Node->Next;
    free(Node);
    return Vertex;
}

void BreadthFirst(const int *Matrix, int Count, int Start, void (*Visit)(int))
{
    bool Seen[1024] = {false};
    Queue Q = {NULL, NULL};

    Seen[Start] = true;
    Enqueue(&Q, Start);
    while (Q.Front != NULL)
    {
        int Vertex = Dequeue(&Q);
        Visit(Vertex);
        for (int Other = 0; Other < Count; Other++)
        {
            if (Matrix[Vertex * Count + Other] != 0 && !Seen[Other])
            {
                Seen[Other] = true;
                Enqueue(&Q, Other);
            }
        }
    }
}
