/* ---
algorithm: sum_to
structure: number
method: recursion down to 0
time: O(n)
space: O(n)
call: addNumbers(n) -> return
--- */
int addNumbers(int n)
{
    if (n != 0)
        return n + addNumbers(n - 1);
    else
        return n;
}
