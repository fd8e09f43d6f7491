/* ---
algorithm: times_place
structure: array
method: main prints number times counter
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int main()
{
    int n, x, i;
    scanf("%d", &n);
    for (i = 1; i <= n; i++)
    {
        scanf("%d", &x);
        printf("%d\n", i * x);
    }
    return 0;
}
