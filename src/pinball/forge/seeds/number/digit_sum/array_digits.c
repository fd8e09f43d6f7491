/* ---
algorithm: digit_sum
structure: number
method: splits into an array of digits, then adds them
time: O(log n)
space: O(1)
call: digitsTotal(n) -> return
--- */
#define MAX_DIGITS 12

static int split(int n, int digits[MAX_DIGITS])
{
    int count = 0;
    do
    {
        digits[count] = n % 10;
        n = n / 10;
        count = count + 1;
    } while (n != 0);
    return count;
}

int digitsTotal(int n)
{
    int digits[MAX_DIGITS];
    int count = split(n, digits);
    int total = 0;
    int i;
    for (i = 0; i < count; i++)
    {
        total = total + digits[i];
    }
    return total;
}
