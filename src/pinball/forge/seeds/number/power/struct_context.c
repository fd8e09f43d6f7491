/* ---
algorithm: power
structure: number
method: a context with the modulus, multiplication as function
time: O(n)
space: O(1)
call: powerModulo(base, n, modulus) -> return
--- */
typedef struct ModRing {
    int modulus;
} ModRing;

static int ringOne(const ModRing *ring) { return 1 % ring->modulus; }

static int ringMultiply(const ModRing *ring, int a, int b)
{
    return (a % ring->modulus) * (b % ring->modulus) % ring->modulus;
}

int powerModulo(int base, int exponent, int modulus)
{
    ModRing ring = { modulus };
    int value = ringOne(&ring);
    for (int i = 0; i < exponent; ++i)
    {
        value = ringMultiply(&ring, value, base);
    }
    return value;
}
