/* ---
algorithm: insertion_point
structure: array
method: recursion on a pointer and a length
time: O(log n)
space: O(log n)
call: lb(xs, len(xs), k) -> return
--- */
int lb(const long *a, int n, long x)
{
    if (n == 0)
        return 0;
    int h = n / 2;
    if (a[h] < x)
        return h + 1 + lb(a + h + 1, n - h - 1, x);
    return lb(a, h, x);
}
