/* ---
algorithm: append_last
structure: array
method: main adds at the end
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int main()
{
    int a[1100], n, x, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    scanf("%d", &x);
    a[n] = x;
    n = n + 1;
    for (i = 0; i < n; i++)
        printf("%d ", a[i]);
    return 0;
}
