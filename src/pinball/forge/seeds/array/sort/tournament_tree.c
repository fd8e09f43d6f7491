/* ---
algorithm: sort
structure: array
method: winners of a knock-out tree are taken one by one
time: O(n log n)
space: O(n)
call: tournamentSort(xs, len(xs)) -> xs
--- */
#include <limits.h>
#include <stdlib.h>

void tournamentSort(int *players, int n)
{
    int leaves = 1;
    while (leaves < n)
        leaves *= 2;

    int *tree = malloc(2 * leaves * sizeof(int)); /* holds places; -1 is out */
    for (int i = 0; i < leaves; i++)
        tree[leaves + i] = i < n ? i : -1;

    int *copy = malloc((n + 1) * sizeof(int));
    for (int i = 0; i < n; i++)
        copy[i] = players[i];

    for (int node = leaves - 1; node > 0; node--) {
        int a = tree[2 * node], b = tree[2 * node + 1];
        tree[node] = a < 0 ? b : b < 0 ? a : copy[b] < copy[a] ? b : a;
    }
    for (int k = 0; k < n; k++) {
        int winner = n == 1 ? 0 : tree[1];
        players[k] = copy[winner];
        int node = leaves + winner;
        tree[node] = -1;
        for (node /= 2; node > 0; node /= 2) {
            int a = tree[2 * node], b = tree[2 * node + 1];
            tree[node] = a < 0 ? b : b < 0 ? a : copy[b] < copy[a] ? b : a;
        }
    }
    free(copy);
    free(tree);
}
