/* ---
algorithm: gcd
structure: number
method: extended form, the coefficients are not asked for
time: O(log n)
space: O(log n)
call: common(n, m) -> return
--- */
#include <stddef.h>

static long egcd(long a, long b, long *x, long *y)
{
    long u, v, g;
    if (b == 0) {
        if (x != NULL) *x = 1;
        if (y != NULL) *y = 0;
        return a;
    }
    g = egcd(b, a % b, &u, &v);
    if (x != NULL) *x = v;
    if (y != NULL) *y = u - a / b * v;
    return g;
}

long common(long a, long b)
{
    long x = 0, y = 0;
    return egcd(a, b, &x, &y);
}
