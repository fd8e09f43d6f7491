/* ---
algorithm: partition
structure: array
method: prints the numbers below the bound at once and keeps the others for later
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int later[1024];
    int n, k, x, waiting = 0, i;

    scanf("%d %d", &k, &n);
    for (i = 0; i < n; i++) {
        scanf("%d", &x);
        if (x < k)
            printf("%d ", x);
        else
            later[waiting++] = x;
    }
    for (i = 0; i < waiting; i++)
        printf("%d ", later[i]);
    printf("\n");
    return 0;
}
