/* ---
algorithm: reverse_digits
structure: number
method: recursion with the result so far
time: O(log n)
space: O(log n)
call: turn(n) -> return
--- */
static long back(long n, long done)
{
    return n ? back(n / 10, done * 10 + n % 10) : done;
}

long turn(long n)
{
    return back(n, 0);
}
