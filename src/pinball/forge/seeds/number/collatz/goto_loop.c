/* ---
algorithm: collatz
structure: number
method: labels and jumps
time: unknown
space: O(1)
call: hailstone(n) -> return
--- */
int hailstone(int n)
{
    int count = 0;
again:
    if (n == 1)
        goto done;
    if (n % 2 == 0)
        goto even;
    n = 3 * n + 1;
    count++;
    goto again;
even:
    n = n / 2;
    count++;
    goto again;
done:
    return count;
}
