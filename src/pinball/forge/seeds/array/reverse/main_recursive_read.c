/* ---
algorithm: reverse
structure: array
method: reads by recursion and prints on the way back, no array
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

static void next(int left)
{
    int x;

    if (left == 0 || scanf("%d", &x) != 1)
        return;
    next(left - 1);
    printf("%d\n", x);
}

int main(void)
{
    int n;

    if (scanf("%d", &n) == 1)
        next(n);
    return 0;
}
