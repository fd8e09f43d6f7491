/* ---
algorithm: insert
structure: heap
method: one-based with a sentinel as the root's parent
time: O(n log n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#define BIG 1000000

int h[1100];

int main(void)
{
    int n, x, i;
    scanf("%d", &n);
    h[0] = BIG;
    for (int m = 1; m <= n; m++) {
        scanf("%d", &x);
        for (i = m; h[i / 2] < x; i /= 2) h[i] = h[i / 2];
        h[i] = x;
    }
    for (i = 1; i <= n; i++) printf("%d ", h[i]);
    return 0;
}
