/* ---
algorithm: border_sum
structure: matrix
method: row and column helper with a stride
time: O(n)
space: O(1)
call: frame(flat(m), len(m)) -> return
--- */
static int line(const int *p, int count, int step)
{
    int sum = 0;
    while (count-- > 0) {
        sum += *p;
        p += step;
    }
    return sum;
}

int frame(const int *m, int n)
{
    if (n == 0) return 0;
    if (n == 1) return m[0];
    return line(m, n, 1) + line(m + n * (n - 1), n, 1)
         + line(m + n, n - 2, n) + line(m + 2 * n - 1, n - 2, n);
}
