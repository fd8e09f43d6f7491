/* ---
algorithm: is_power_of_two
structure: number
method: recursion on half
time: O(log n)
space: O(log n)
call: check(n) -> return
--- */
int check(int n)
{
    if (n <= 0) return 0;
    if (n == 1) return 1;
    return n % 2 == 0 && check(n / 2);
}
