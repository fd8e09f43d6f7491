/* ---
algorithm: russian_product
structure: number
method: recursion on half
time: O(log n)
space: O(log n)
call: main() < n m -> stdout
--- */
#include <stdio.h>

long times(long a, long b)
{
    if (a == 0) return 0;
    long half = times(a / 2, b + b);
    return a % 2 ? half + b : half;
}

int main(void)
{
    long a, b;
    if (scanf("%ld %ld", &a, &b) == 2)
        printf("%ld\n", times(a, b));
    return 0;
}
