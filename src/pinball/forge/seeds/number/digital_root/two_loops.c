/* ---
algorithm: digital_root
structure: number
method: outer loop until one digit is left
time: O(log n)
space: O(1)
call: digitalRoot(n) -> return
--- */
int digitalRoot(int n)
{
    while (n > 9)
    {
        int sum = 0;
        while (n > 0)
        {
            sum += n % 10;
            n /= 10;
        }
        n = sum;
    }
    return n;
}
