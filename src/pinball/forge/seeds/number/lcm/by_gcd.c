/* ---
algorithm: lcm
structure: number
method: product over the greatest common divisor
time: O(log n)
space: O(1)
call: lcm(n, m) -> return
--- */
int gcd(int a, int b)
{
    while (b != 0) {
        int r = a % b;
        a = b;
        b = r;
    }
    return a;
}

int lcm(int a, int b)
{
    return a / gcd(a, b) * b;
}
