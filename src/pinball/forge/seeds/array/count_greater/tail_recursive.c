/* ---
algorithm: count_greater
structure: array
method: recursion with a count as argument
time: O(n)
space: O(n)
call: over(xs, len(xs), k, 0) -> return
--- */
int over(const int *v, int n, int k, int c)
{
    if (n == 0)
        return c;
    return over(v + 1, n - 1, k, *v > k ? c + 1 : c);
}
