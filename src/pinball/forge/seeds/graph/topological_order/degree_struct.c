/* ---
algorithm: topological_order
structure: graph
method: numbers of edges in, the lowest ready node is searched each time
time: O(n^2)
space: O(n)
call: topologicalSort(flat(m), len(m), &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct {
    int inDegree;
    int done;
} VertexState;

static int nextReady(const VertexState *states, int n) {
    for (int v = 0; v < n; v++) {
        if (!states[v].done && states[v].inDegree == 0) return v;
    }
    return -1;
}

int *topologicalSort(const int *edges, int n, int *size) {
    VertexState *states = calloc(n + 1, sizeof(VertexState));
    int *sorted = malloc((n + 1) * sizeof(int));
    int v;
    if (states == NULL || sorted == NULL) exit(1);
    for (int e = 0; e < n * n; e++) {
        if (edges[e]) states[e % n].inDegree++;
    }
    *size = 0;
    while ((v = nextReady(states, n)) >= 0) {
        states[v].done = 1;
        sorted[(*size)++] = v;
        for (int w = 0; w < n; w++) {
            if (edges[v * n + w]) states[w].inDegree--;
        }
    }
    free(states);
    return sorted;
}
