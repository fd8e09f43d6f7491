/* ---
algorithm: has_cycle
structure: graph
method: program that takes away vertices without outgoing edges until nothing changes
time: O(n^3)
typical: O(n^2)
space: O(n^2)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, left, changed;

    scanf("%d", &n);
    int *m = malloc((n * n + 1) * sizeof(int));
    int *gone = calloc(n + 1, sizeof(int));
    for (int i = 0; i < n * n; i++)
        scanf("%d", &m[i]);

    left = n;
    do {
        changed = 0;
        for (int u = 0; u < n; u++) {
            if (gone[u])
                continue;
            int v = 0;
            while (v < n && (gone[v] || m[u * n + v] == 0))
                v++;
            if (v == n) {
                gone[u] = 1;
                left--;
                changed = 1;
            }
        }
    } while (changed);

    if (left > 0)
        printf("1\n");
    else
        printf("0\n");
    free(m);
    free(gone);
    return 0;
}
