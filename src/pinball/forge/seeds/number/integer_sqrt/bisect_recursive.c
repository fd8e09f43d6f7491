/* ---
algorithm: integer_sqrt
structure: number
method: halves an interval by recursion, called from a main
time: O(log n)
space: O(log n)
call: main() < n -> stdout
--- */
#include <stdio.h>

long search(long n, long lo, long hi)
{
    if (hi - lo <= 1)
        return lo;
    long mid = lo + (hi - lo) / 2;
    if (mid * mid <= n)
        return search(n, mid, hi);
    return search(n, lo, mid);
}

int main(void)
{
    long n;
    if (scanf("%ld", &n) != 1)
        return 1;
    printf("%ld\n", search(n, 0, n + 2));
    return 0;
}
