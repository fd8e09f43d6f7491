/* ---
algorithm: bfs
structure: graph
method: queue type with enqueue and dequeue, graph type around the matrix
time: O(n^2)
space: O(n)
call: breadthFirst(flat(m), len(m), s, emit) -> emitted
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct {
    int *items;
    int head;
    int tail;
} Queue;

typedef struct {
    const int *cells;
    int vertexCount;
} Graph;

static void enqueue(Queue *queue, int item) {
    queue->items[queue->tail] = item;
    queue->tail++;
}

static int dequeue(Queue *queue) {
    return queue->items[queue->head++];
}

static bool hasEdge(const Graph *graph, int from, int to) {
    return graph->cells[from * graph->vertexCount + to] != 0;
}

void breadthFirst(const int *cells, int vertexCount, int start, void (*visit)(int)) {
    Graph graph;
    Queue queue;
    bool *discovered = calloc(vertexCount, sizeof(bool));
    graph.cells = cells;
    graph.vertexCount = vertexCount;
    queue.items = malloc(vertexCount * sizeof(int));
    queue.head = 0;
    queue.tail = 0;
    if (discovered == NULL || queue.items == NULL) exit(1);
    discovered[start] = true;
    enqueue(&queue, start);
    while (queue.head < queue.tail) {
        int vertex = dequeue(&queue);
        visit(vertex);
        for (int other = 0; other < vertexCount; other++) {
            if (hasEdge(&graph, vertex, other) && !discovered[other]) {
                discovered[other] = true;
                enqueue(&queue, other);
            }
        }
    }
    free(queue.items);
    free(discovered);
}
