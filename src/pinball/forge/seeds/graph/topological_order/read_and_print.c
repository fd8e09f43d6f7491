/* ---
algorithm: topological_order
structure: graph
method: program that scans for the lowest vertex without open predecessors
time: O(n^3)
space: O(n^2)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int n;
int *m;
int *out;

int ready(int v) {
    int open = 0;
    for (int u = 0; u < n; u++) open += !out[u] && m[u * n + v];
    return open == 0;
}

int main(void) {
    scanf("%d", &n);
    m = malloc((n * n + 1) * sizeof(int));
    out = calloc(n + 1, sizeof(int));
    for (int i = 0; i < n * n; i++) scanf("%d", &m[i]);
    for (int k = 0; k < n; k++) {
        int v = 0;
        while (out[v] || !ready(v)) v++;
        out[v] = 1;
        printf("%d ", v);
    }
    puts("");
    return 0;
}
