/* ---
algorithm: is_armstrong
structure: number
method: helpers for count, power and sum
time: unknown
space: O(1)
call: isArmstrong(n) -> return
--- */
int countDigits(int n)
{
    int c = 0;
    if (n == 0) return 1;
    while (n > 0) { c++; n /= 10; }
    return c;
}

int power(int b, int e)
{
    int r = 1;
    for (int i = 0; i < e; i++) r *= b;
    return r;
}

int isArmstrong(int n)
{
    int digits = countDigits(n);
    int sum = 0;
    for (int t = n; t > 0; t /= 10)
        sum += power(t % 10, digits);
    return sum == n;
}
