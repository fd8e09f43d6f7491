/* ---
algorithm: count_bits
structure: number
method: recursion on half
time: O(log n)
space: O(log n)
call: ones(n) -> return
--- */
int ones(int number)
{
    if (number == 0) {
        return 0;
    }
    if (number % 2 == 1) {
        return 1 + ones(number / 2);
    }
    return ones(number / 2);
}
