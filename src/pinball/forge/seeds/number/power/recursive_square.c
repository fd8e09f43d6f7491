/* ---
algorithm: power
structure: number
method: recursive squaring of the half power
time: O(log n)
space: O(log n)
call: fast_power(base, n, modulus) -> return
--- */

int fast_power(int x, int n, int mod)
{
    if (n == 0)
        return 1;

    int half = fast_power(x, n / 2, mod);
    int whole = (half * half) % mod;
    if (n % 2 == 1)
        whole = (whole * x) % mod;
    return whole;
}
