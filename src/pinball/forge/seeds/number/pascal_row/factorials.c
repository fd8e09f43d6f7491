/* ---
algorithm: pascal_row
structure: number
method: three factorials for each entry
time: O(n^2)
space: O(1)
call: nthRow(n, out(n + 1)) -> out
--- */
static long fact(int n)
{
    long f = 1;
    for (int i = 2; i <= n; i++)
        f *= i;
    return f;
}

void nthRow(int n, int row[])
{
    for (int k = 0; k <= n; k++)
        row[k] = (int)(fact(n) / fact(k) / fact(n - k));
}
