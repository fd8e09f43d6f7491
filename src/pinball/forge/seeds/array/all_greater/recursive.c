/* ---
algorithm: all_greater
structure: array
method: recursion on the rest
time: O(n)
space: O(n)
call: every(xs, len(xs), k) -> return
--- */
int every(int *a, int n, int k)
{
    return n == 0 ? 1 : *a > k ? every(a + 1, n - 1, k) : 0;
}
