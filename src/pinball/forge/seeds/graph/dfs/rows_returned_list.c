/* ---
algorithm: dfs
structure: graph
method: recursion over an array of rows, result in a struct
time: O(n^2)
space: O(n)
call: depthFirst(rows(m), len(m), s, &cell) -> return[:cell]
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct Graph {
    int **matrix;
    int numVertices;
} Graph;

typedef struct Result {
    int *order;
    int length;
    bool *visited;
} Result;

static void explore(const Graph *graph, int vertex, Result *result) {
    result->visited[vertex] = true;
    result->order[result->length++] = vertex;
    for (int next = 0; next < graph->numVertices; next++) {
        if (graph->matrix[vertex][next] != 0 && !result->visited[next]) {
            explore(graph, next, result);
        }
    }
}

int *depthFirst(int **matrix, int n, int start, int *length) {
    Graph graph = {matrix, n};
    Result result;
    result.order = malloc(n * sizeof(int));
    result.visited = calloc(n, sizeof(bool));
    result.length = 0;
    if (result.order == NULL || result.visited == NULL) exit(1);
    explore(&graph, start, &result);
    free(result.visited);
    *length = result.length;
    return result.order;
}
