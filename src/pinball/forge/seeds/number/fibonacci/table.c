/* ---
algorithm: fibonacci
structure: number
method: table in an array
time: O(n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int f[100];

int main(void)
{
    int n;

    scanf("%d", &n);
    f[0] = 0;
    f[1] = 1;
    for (int i = 2; i <= n; i++)
        f[i] = f[i - 1] + f[i - 2];
    printf("%d\n", f[n]);
    return 0;
}
