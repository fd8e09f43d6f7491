/* ---
algorithm: reverse_digits
structure: number
method: last digit off, last digit on
time: O(log n)
space: O(1)
call: reverseNumber(n) -> return
--- */
int reverseNumber(int n)
{
    int rev = 0, remainder;
    while (n != 0)
    {
        remainder = n % 10;
        rev = rev * 10 + remainder;
        n /= 10;
    }
    return rev;
}
