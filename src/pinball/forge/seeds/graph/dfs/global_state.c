/* ---
algorithm: dfs
structure: graph
method: recursion over global variables, prints
time: O(n^2)
space: O(n)
call: DFS(flat(m), len(m), s) -> stdout
--- */
#include <stdio.h>

#define MAX_VERTICES 1024

static const int *Graph;
static int VertexCount;
static int Visited[MAX_VERTICES];

static void Visit(int Vertex)
{
    int Other;

    if (Visited[Vertex])
    {
        return;
    }
    Visited[Vertex] = 1;
    printf("%d ", Vertex);
    for (Other = 0; Other < VertexCount; Other++)
    {
        if (Graph[Vertex * VertexCount + Other])
        {
            Visit(Other);
        }
    }
}

void DFS(const int *Matrix, int Count, int Start)
{
    int i;

    Graph = Matrix;
    VertexCount = Count;
    for (i = 0; i < Count; i++)
    {
        Visited[i] = 0;
    }
    Visit(Start);
    printf("\n");
}
