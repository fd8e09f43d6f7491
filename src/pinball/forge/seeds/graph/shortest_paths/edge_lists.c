/* ---
algorithm: shortest_paths
structure: graph
method: adjacency lists, and a linked list of the vertices that are not done
time: O(n^2)
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

typedef struct Open
{
    int Vertex;
    struct Open *Next;
} Open;

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

static Open *AddOpen(Open *List, int Vertex)
{
    Open *O = malloc(sizeof(Open));
    if (O == NULL)
        exit(1);
    O->Vertex = Vertex;
    O->Next = List;
    return O;
}

/* Takes the vertex with the smallest known distance out of the list; -1 if none is known. */
static int TakeNearest(Open **List, const int *Distance)
{
    Open **Best = NULL;
    for (Open **Link = List; *Link != NULL; Link = &(*Link)->Next)
    {
        int Here = Distance[(*Link)->Vertex];
        if (Here >= 0 && (Best == NULL || Here < Distance[(*Best)->Vertex]))
            Best = Link;
    }
    if (Best == NULL)
        return -1;
    Open *Taken = *Best;
    int Vertex = Taken->Vertex;
    *Best = Taken->Next;
    free(Taken);
    return Vertex;
}

void ShortestPaths(const int *Matrix, int Count, int Start, void (*Report)(int))
{
    Edge **Edges = calloc(Count, sizeof(Edge *));
    int *Distance = malloc(Count * sizeof(int));
    Open *List = NULL;
    int Vertex;

    if (Edges == NULL || Distance == NULL)
        exit(1);
    for (int i = 0; i < Count; i++)
    {
        Distance[i] = i == Start ? 0 : -1;
        List = AddOpen(List, i);
        for (int j = 0; j < Count; j++)
            if (Matrix[i * Count + j] != 0)
                Edges[i] = AddEdge(Edges[i], j, Matrix[i * Count + j]);
    }

    while ((Vertex = TakeNearest(&List, Distance)) != -1)
    {
        while (Edges[Vertex] != NULL)
        {
            Edge *E = Edges[Vertex];
            int Through = Distance[Vertex] + E->Weight;
            if (Distance[E->Target] == -1 || Through < Distance[E->Target])
                Distance[E->Target] = Through;
            Edges[Vertex] = E->Next;
            free(E);
        }
    }

    for (int i = 0; i < Count; i++)
    {
        Report(Distance[i]);
        while (Edges[i] != NULL)
        {
            Edge *Next = Edges[i]->Next;
            free(Edges[i]);
            Edges[i] = Next;
        }
    }
    while (List != NULL)
    {
        Open *Next = List->Next;
        free(List);
        List = Next;
    }
    free(Edges);
    free(Distance);
}
