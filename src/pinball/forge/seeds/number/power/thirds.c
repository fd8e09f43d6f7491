/* ---
algorithm: power
structure: number
method: recursion on a half, computed twice
time: O(n)
space: O(log n)
call: ipow(base, n, modulus) -> return
--- */
long ipow(long b, long e, long m)
{
    if (e == 0) return 1 % m;
    if (e == 1) return b % m;
    long h = e / 2;
    return ipow(b, h, m) * ipow(b, e - h, m) % m;
}
