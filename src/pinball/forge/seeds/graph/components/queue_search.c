/* ---
algorithm: components
structure: graph
method: breadth first from each node, components numbered
time: O(n^2)
space: O(1)
call: findCircleNum(rows(m), len(m)) -> return
--- */
#include <string.h>

int findCircleNum(int **isConnected, int size) {
    int comp[1024], queue[1024];
    int provinces = 0;
    memset(comp, 0, sizeof(comp));
    for (int i = 0; i < size; i++) {
        if (comp[i]) continue;
        int head = 0, tail = 0;
        comp[i] = ++provinces;
        queue[tail++] = i;
        while (head < tail) {
            int u = queue[head++];
            for (int v = 0; v < size; v++) {
                if (isConnected[u][v] && comp[v] == 0) {
                    comp[v] = provinces;
                    queue[tail++] = v;
                }
            }
        }
    }
    return provinces;
}
