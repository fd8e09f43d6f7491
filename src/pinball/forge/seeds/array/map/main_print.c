/* ---
algorithm: map
structure: array
method: main reads, doubles and prints in three loops
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#define MAX 1200

int main(void)
{
    int a[MAX], b[MAX];
    int n;

    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int i = 0; i < n; i++)
        b[i] = a[i] * 2;
    for (int i = 0; i < n; i++)
        printf("%d ", b[i]);
    printf("\n");
    return 0;
}
