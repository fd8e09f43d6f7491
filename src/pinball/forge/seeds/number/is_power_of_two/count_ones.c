/* ---
algorithm: is_power_of_two
structure: number
method: counts the one bits
time: O(log n)
space: O(1)
call: single_bit(n) -> return
--- */
static int ones(unsigned n)
{
    int c = 0;
    for (; n; n /= 2) c += n % 2;
    return c;
}

int single_bit(unsigned n)
{
    return ones(n) == 1;
}
