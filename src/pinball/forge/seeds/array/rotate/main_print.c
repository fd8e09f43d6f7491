/* ---
algorithm: rotate
structure: array
method: prints the back part, then the front part
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

void printRange(int a[], int from, int to)
{
    while (from < to)
        printf("%d ", a[from++]);
}

int main(void)
{
    int a[1024], n, k, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    scanf("%d", &k);
    if (n > 0)
    {
        k = k % n;
        printRange(a, k, n);
        printRange(a, 0, k);
    }
    printf("\n");
    return 0;
}
