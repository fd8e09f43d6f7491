/* ---
algorithm: fizz_buzz
structure: number
method: else-if chain, prints
time: O(n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int i, n;
    scanf("%d", &n);
    for (i = 1; i <= n; i++)
    {
        if (i % 3 == 0 && i % 5 == 0)
            printf("-15\n");
        else if (i % 3 == 0)
            printf("-3\n");
        else if (i % 5 == 0)
            printf("-5\n");
        else
            printf("%d\n", i);
    }
    return 0;
}
