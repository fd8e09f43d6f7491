/* ---
algorithm: power
structure: number
method: shift, jump, multiply
time: O(log n)
space: O(1)
call: expmod(base, n, modulus) -> return
--- */
int expmod(int x, int n, int m)
{
    long y = 1, b = x;
top:
    if (!n)
        return (int)(y % m);
    if (!(n & 1))
        goto square;
    y = (y * b) % m;
square:
    b = (b * b) % m;
    n >>= 1;
    goto top;
}
