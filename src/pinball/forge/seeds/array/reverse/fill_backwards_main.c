/* ---
algorithm: reverse
structure: array
method: main reads straight into the array from its end
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    static int v[1024];
    int n, i;

    if (scanf("%d", &n) != 1 || n > 1024)
        return 1;
    for (i = n - 1; i >= 0; i--)
        scanf("%d", &v[i]);
    for (i = 0; i < n; i++)
        printf("%d%c", v[i], i + 1 < n ? ' ' : '\n');
    return 0;
}
