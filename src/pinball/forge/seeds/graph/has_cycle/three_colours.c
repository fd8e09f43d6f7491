/* ---
algorithm: has_cycle
structure: graph
method: depth-first search with three colours
time: O(n^2)
typical: unknown
space: O(n)
call: has_cycle(rows(m), len(m)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

enum colour { WHITE, GREY, BLACK };

static bool back_edge(int **adj, int n, int u, enum colour *colour)
{
    colour[u] = GREY;
    for (int v = 0; v < n; v++) {
        if (!adj[u][v])
            continue;
        if (colour[v] == GREY)
            return true;
        if (colour[v] == WHITE && back_edge(adj, n, v, colour))
            return true;
    }
    colour[u] = BLACK;
    return false;
}

bool has_cycle(int **adj, int n)
{
    enum colour *colour = malloc((n + 1) * sizeof(*colour));
    bool found = false;

    if (colour == NULL)
        return false;
    for (int i = 0; i < n; i++)
        colour[i] = WHITE;
    for (int i = 0; i < n && !found; i++)
        if (colour[i] == WHITE)
            found = back_edge(adj, n, i, colour);
    free(colour);
    return found;
}
