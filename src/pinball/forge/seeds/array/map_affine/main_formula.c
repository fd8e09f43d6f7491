/* ---
algorithm: map_affine
structure: array
method: main prints a formula of each
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, t[1024], r[1024], i;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &t[i]);
    for (i = 0; i < n; i++)
    {
        r[i] = t[i] * 3 + 1;
    }
    for (i = 0; i < n; i++)
        printf("%d\n", r[i]);
    return 0;
}
