/* ---
algorithm: out_degrees
structure: graph
method: program that counts while it reads
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, edge;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        int leaving = 0;
        for (int j = 0; j < n; j++) {
            scanf("%d", &edge);
            leaving += edge != 0;
        }
        printf("%d\n", leaving);
    }
    return 0;
}
