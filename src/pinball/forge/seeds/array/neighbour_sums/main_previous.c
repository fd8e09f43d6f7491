/* ---
algorithm: neighbour_sums
structure: array
method: main remembers the number before
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, before = 0, now;

    scanf("%d", &n);
    for (int i = 0; i < n; i++, before = now) {
        scanf("%d", &now);
        if (i > 0)
            printf("%d ", before + now);
    }
    return 0;
}
