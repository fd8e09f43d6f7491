/* ---
algorithm: is_power_of_two
structure: number
method: halves while even
time: O(log n)
space: O(1)
call: power_of_two(n) -> return
--- */
int power_of_two(int n)
{
    if (n == 0)
        return 0;
    while (n != 1)
    {
        if (n % 2 != 0)
            return 0;
        n = n / 2;
    }
    return 1;
}
