/* ---
algorithm: has_path
structure: graph
method: breadth first into an array, the flag of the goal at the end
time: O(n^2)
space: O(n)
call: path(flat(m), len(m), s, d) -> return
--- */
#include <stdlib.h>

int path(const int *a, int n, int s, int d)
{
    int *q = malloc(n * sizeof(int));
    int *seen = calloc(n, sizeof(int));
    int f = 0, r = 0, found;

    if (!q || !seen)
        exit(1);
    seen[s] = 1;
    q[r++] = s;
    while (f < r) {
        int u = q[f++];
        for (int v = 0; v < n; v++)
            if (a[u * n + v] && !seen[v]) {
                seen[v] = 1;
                q[r++] = v;
            }
    }
    found = seen[d];
    free(q);
    free(seen);
    return found;
}
