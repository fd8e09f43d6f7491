/* ---
algorithm: map_absolute
structure: array
method: main prints absolute values
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#define ABS(x) ((x) < 0 ? -(x) : (x))

int main(void)
{
    int a[1024], n = 0, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", a + i);
    for (i = 0; i < n; i++)
        a[i] = ABS(a[i]);
    for (i = 0; i < n; i++)
        printf("|%d|\n", a[i]);
    return 0;
}
