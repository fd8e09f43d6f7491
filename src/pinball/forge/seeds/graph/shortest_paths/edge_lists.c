/* ---
algorithm: shortest_paths
structure: graph
method: adjacency lists and a linked list of waiting vertices in order of distance
time: O(n^3)
typical: unknown
space: O(n^2)
call: ShortestPaths(flat(m), len(m), s, emit) -> emitted
--- */
#include <stdlib.h>

typedef struct Edge
{
    int Target;
    int Weight;
    struct Edge *Next;
} Edge;

typedef struct Waiting
{
    int Vertex;
    int Distance;
    struct Waiting *Next;
} Waiting;

static Edge *AddEdge(Edge *List, int Target, int Weight)
{
    Edge *E = malloc(sizeof(Edge));
    if (E == NULL)
        exit(1);
    E->Target = Target;
    E->Weight = Weight;
    E->Next = List;
    return E;
}

/* Keeps the list ascending by distance. */
static void Insert(Waiting **Link, int Vertex, int Distance)
{
    while (*Link != NULL && (*Link)->Distance < Distance)
        Link = &(*Link)->Next;
    Waiting *W = malloc(sizeof(Waiting));
    if (W == NULL)
        exit(1);
    W->Vertex = Vertex;
    W->Distance = Distance;
    W->Next = *Link;
    *Link = W;
}

static void ReleaseEdges(Edge *List)
{
    while (List != NULL)
    {
        Edge *Next = List->Next;
        free(List);
        List = Next;
    }
}

void ShortestPaths(const int *Matrix, int Count, int Start, void (*Report)(int))
{
    Edge **Edges = calloc(Count, sizeof(Edge *));
    int *Distance = malloc(Count * sizeof(int));
    Waiting *Queue = NULL;

    if (Edges == NULL || Distance == NULL)
        exit(1);
    for (int i = 0; i < Count; i++)
    {
        Distance[i] = -1;
        for (int j = 0; j < Count; j++)
            if (Matrix[i * Count + j] != 0)
                Edges[i] = AddEdge(Edges[i], j, Matrix[i * Count + j]);
    }

    Insert(&Queue, Start, 0);
    while (Queue != NULL)
    {
        Waiting *First = Queue;
        Queue = First->Next;
        if (Distance[First->Vertex] == -1)
        {
            Distance[First->Vertex] = First->Distance;
            for (Edge *E = Edges[First->Vertex]; E != NULL; E = E->Next)
                if (Distance[E->Target] == -1)
                    Insert(&Queue, E->Target, First->Distance + E->Weight);
        }
        free(First);
    }

    for (int i = 0; i < Count; i++)
    {
        Report(Distance[i]);
        ReleaseEdges(Edges[i]);
    }
    free(Edges);
    free(Distance);
}
