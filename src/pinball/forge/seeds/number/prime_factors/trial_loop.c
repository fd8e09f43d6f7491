/* ---
algorithm: prime_factors
structure: number
method: inner while for each divisor up to the root
time: O(sqrt n)
space: O(1)
call: factorize(n, out(16)) -> out[:return]
--- */
int factorize(int n, int f[])
{
    int cnt = 0;
    for (int d = 2; d * d <= n; d++) {
        while (n % d == 0) {
            f[cnt++] = d;
            n /= d;
        }
    }
    if (n > 1) f[cnt++] = n;
    return cnt;
}
