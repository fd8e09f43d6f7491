/* ---
algorithm: is_symmetric
structure: matrix
method: reads, counts pairs that differ
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

int m[70][70];

int main() {
    int n, bad = 0;
    scanf("%d", &n);
    for (int r = 0; r < n; r++)
        for (int c = 0; c < n; c++) {
            scanf("%d", &m[r][c]);
            if (c < r && m[r][c] != m[c][r]) bad++;
        }
    printf("%d\n", bad == 0);
    return 0;
}
