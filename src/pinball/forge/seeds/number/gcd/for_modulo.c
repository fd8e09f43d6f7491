/* ---
algorithm: gcd
structure: number
method: all the work in the head of a for
time: O(log n)
space: O(1)
call: gcd(n, m) -> return
--- */
int gcd(int a, int b)
{
    for (int t; b; t = a % b, a = b, b = t)
        ;
    return a;
}
