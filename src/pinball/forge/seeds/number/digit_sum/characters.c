/* ---
algorithm: digit_sum
structure: number
method: digits into a small array first, then their sum
time: O(log n)
space: O(1)
call: digitSum(n) -> return
--- */

#define MAX_DIGITS 20

int digitSum(long number) {
    char digits[MAX_DIGITS];
    int length = 0;

    do {
        digits[length] = (char)('0' + number % 10);
        length++;
        number /= 10;
    } while (number > 0 && length < MAX_DIGITS);

    int total = 0;
    for (int i = 0; i < length; i++) {
        total += digits[i] - '0';
    }
    return total;
}
