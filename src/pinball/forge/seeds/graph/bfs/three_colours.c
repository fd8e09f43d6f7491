/* ---
algorithm: bfs
structure: graph
method: colours white, grey and black, queue in a ring
time: O(n^2)
space: O(n)
call: BFS(rows(m), len(m), s, out(len(m)), &cell) -> out[:cell]
--- */
#include <stdlib.h>

enum colour { WHITE, GREY, BLACK };

void BFS(int **G, int V, int s, int *out, int *count)
{
    enum colour *colour = malloc(V * sizeof(*colour));
    int *Q = malloc(V * sizeof(*Q));
    int head = 0, size = 0, u, v;

    if (colour == NULL || Q == NULL)
        abort();
    *count = 0;
    for (u = 0; u < V; u++)
        colour[u] = WHITE;
    colour[s] = GREY;
    Q[(head + size++) % V] = s;
    while (size != 0) {
        u = Q[head];
        head = (head + 1) % V;
        size--;
        for (v = 0; v < V; v++) {
            if (G[u][v] == 0)
                continue;
            if (colour[v] == WHITE) {
                colour[v] = GREY;
                Q[(head + size++) % V] = v;
            }
        }
        colour[u] = BLACK;
        out[(*count)++] = u;
    }
    free(colour);
    free(Q);
}
