/* ---
algorithm: closest
structure: array
method: main stops at an exact hit
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, x, a[1024], best = 0, d, least = 1 << 20;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    scanf("%d", &x);
    for (int i = 0; i < n; i++) {
        d = a[i] - x;
        if (d < 0) d = -d;
        if (d < least) {
            least = d;
            best = i;
        }
        if (d == 0) break;
    }
    printf("nearest: %d\n", a[best]);
    return 0;
}
