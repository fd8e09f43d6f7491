/* ---
algorithm: power
structure: number
method: n multiplications
time: O(n)
space: O(1)
call: power(base, n, modulus) -> return
--- */

int power(int base, int exponent, int modulus)
{
    int result = 1;
    for (int i = 0; i < exponent; i++)
        result = result * base % modulus;
    return result;
}
