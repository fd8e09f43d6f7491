/* ---
algorithm: pascal_row
structure: number
method: every cell by recursion
time: O(2^n)
space: O(n)
call: main() < n -> stdout
--- */
#include <stdio.h>

int pascal(int r, int c)
{
    if (c == 0 || c == r) return 1;
    return pascal(r - 1, c - 1) + pascal(r - 1, c);
}

int main(void)
{
    int n;
    scanf("%d", &n);
    for (int c = 0; c <= n; c++)
        printf("%d%c", pascal(n, c), c < n ? ' ' : '\n');
    return 0;
}
