/* ---
algorithm: digit_sum
structure: number
method: last digit by remainder
time: O(log n)
space: O(1)
call: sumOfDigits(n) -> return
--- */

int sumOfDigits(int n)
{
    int sum = 0;

    while (n != 0)
    {
        sum = sum + n % 10;
        n = n / 10;
    }
    return sum;
}
