/* ---
algorithm: filter_prime
structure: array
method: division up to the root; hands on
time: O(n)
space: O(1)
call: each_prime(xs, len(xs), emit) -> emitted
--- */
static int prime(unsigned p)
{
    unsigned d;

    if (p < 4)
        return p > 1;
    if (p % 2 == 0)
        return 0;
    for (d = 3; d * d <= p; d += 2)
        if (p % d == 0)
            return 0;
    return 1;
}

void each_prime(const unsigned *p, int n, void (*hit)(int))
{
    while (n-- > 0) {
        if (prime(*p))
            hit((int)*p);
        p++;
    }
}
