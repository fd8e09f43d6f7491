/* ---
algorithm: every_second
structure: array
method: main prints what stands at even places
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, i, a[1024];

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (i = 0; i < n; i++)
    {
        if (i % 2 == 0)
            printf("%d ", a[i]);
    }
    printf("\n");
    return 0;
}
