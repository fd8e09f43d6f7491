/* ---
algorithm: gcd
structure: number
method: remembers the last common divisor from 1 up
time: O(n)
space: O(1)
call: GCD(n, m, &cell) -> cell
--- */
void GCD(int a, int b, int *g)
{
    int i;
    *g = 1;
    for (i = 1; i <= a && i <= b; i++)
    {
        if (a % i == 0 && b % i == 0)
            *g = i;
    }
}
