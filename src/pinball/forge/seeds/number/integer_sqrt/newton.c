/* ---
algorithm: integer_sqrt
structure: number
method: Newton's iteration from above
time: O(log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

unsigned newton(unsigned n)
{
    unsigned x = n, y = (n + 1) / 2;

    while (y < x) {
        x = y;
        y = (x + n / x) / 2;
    }
    return x;
}

int main(void)
{
    unsigned n;
    scanf("%u", &n);
    printf("%u\n", newton(n));
    return 0;
}
