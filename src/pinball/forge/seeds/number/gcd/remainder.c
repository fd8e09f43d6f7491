/* ---
algorithm: gcd
structure: number
method: remainders in a loop
time: O(log n)
typical: unknown
space: O(1)
call: gcd(n, m) -> return
--- */

int gcd(int a, int b)
{
    while (b != 0) {
        int t = b;
        b = a % b;
        a = t;
    }
    return a;
}
