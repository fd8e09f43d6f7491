/* ---
algorithm: digit_sum
structure: number
method: finds the largest power of ten, then goes down from the front
time: O(log n)
space: O(1)
call: sum_digits(n) -> return
--- */
int sum_digits(int number)
{
    int power = 1, sum = 0;

    while (number / power >= 10)
        power *= 10;
    while (power > 0) {
        int digit = number / power;
        sum = sum + digit;
        number = number - digit * power;
        power = power / 10;
    }
    return sum;
}
