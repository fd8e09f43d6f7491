/* ---
algorithm: filter_less
structure: array
method: main with a second array for what is less
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int a[1024], b[1024];
    int n, k, i, j;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    scanf("%d", &k);
    j = 0;
    for (i = 0; i < n; i++)
    {
        if (a[i] < k)
        {
            b[j] = a[i];
            j++;
        }
    }
    for (i = 0; i < j; i++)
        printf("%d ", b[i]);
    printf("\n");
    return 0;
}
