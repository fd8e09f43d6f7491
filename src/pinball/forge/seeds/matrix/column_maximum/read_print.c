/* ---
algorithm: column_maximum
structure: matrix
method: raises while reading
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>
#include <limits.h>

int main(void)
{
    int n, x, i, j, best[100];
    scanf("%d", &n);
    for (j = 0; j < n; j++) best[j] = INT_MIN;
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            scanf("%d", &x);
            best[j] = x > best[j] ? x : best[j];
        }
    for (j = 0; j < n; j++) printf("%d\n", best[j]);
    return 0;
}
