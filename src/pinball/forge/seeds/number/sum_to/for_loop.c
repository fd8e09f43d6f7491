/* ---
algorithm: sum_to
structure: number
method: adds them up
time: O(n)
space: O(1)
call: sumN(n) -> return
--- */
int sumN(int n)
{
    int i, sum = 0;
    for (i = 1; i <= n; ++i)
        sum += i;
    return sum;
}
