/* ---
algorithm: gcd
structure: number
method: tries every number from the smaller one down
time: O(n)
typical: unknown
space: O(1)
call: main() < n m -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int x, y, d;

    scanf("%d %d", &x, &y);
    d = x < y ? x : y;
    while (x % d != 0 || y % d != 0)
        d--;
    printf("%d\n", d);
    return 0;
}
