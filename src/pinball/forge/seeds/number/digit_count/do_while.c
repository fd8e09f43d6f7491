/* ---
algorithm: digit_count
structure: number
method: divides by ten
time: O(log n)
space: O(1)
call: countDigits(n) -> return
--- */
int countDigits(int n)
{
    int count = 0;
    do
    {
        n /= 10;
        ++count;
    } while (n != 0);
    return count;
}
