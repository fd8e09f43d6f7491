/* ---
algorithm: transpose
structure: matrix
method: one loop over places, division and remainder
time: O(n^2)
space: O(1)
call: flip(flat(m), len(m), out(4096)) -> out[:return]
--- */
unsigned flip(const int *m, unsigned n, int *t)
{
    for (unsigned p = 0; p < n * n; p++)
        t[p % n * n + p / n] = m[p];
    return n * n;
}
