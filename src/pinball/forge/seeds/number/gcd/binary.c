/* ---
algorithm: gcd
structure: number
method: halving and subtracting only
time: O(log n)
typical: unknown
space: O(1)
call: binary_gcd(n, m) -> return
--- */

/* No division: for a core that has none. Both arguments must be positive. */
unsigned binary_gcd(unsigned a, unsigned b)
{
    unsigned shift = 0;

    while (((a | b) & 1u) == 0) {
        a >>= 1;
        b >>= 1;
        shift++;
    }
    while ((a & 1u) == 0)
        a >>= 1;
    do {
        while ((b & 1u) == 0)
            b >>= 1;
        if (a > b) {
            unsigned t = a;
            a = b;
            b = t;
        }
        b -= a;
    } while (b != 0);
    return a << shift;
}
