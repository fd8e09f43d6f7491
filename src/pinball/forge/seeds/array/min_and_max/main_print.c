/* ---
algorithm: min_and_max
structure: array
method: main prints both
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int main(void)
{
    int n, x, lo, hi;
    scanf("%d %d", &n, &x);
    for (lo = hi = x; --n > 0;) {
        scanf("%d", &x);
        if (x < lo) lo = x;
        else if (x > hi) hi = x;
    }
    printf("min %d max %d\n", lo, hi);
    return 0;
}
