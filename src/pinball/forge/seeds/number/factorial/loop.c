/* ---
algorithm: factorial
structure: number
method: product in a loop
time: O(n)
space: O(1)
call: factorial(n) -> return
--- */

int factorial(int n)
{
    int fact = 1;
    for (int i = 1; i <= n; ++i)
        fact *= i;
    return fact;
}
