/* ---
algorithm: search_from
structure: array
method: recursion with the place as argument
time: O(n)
space: O(n)
call: locate(xs, len(xs), k, a) -> return
--- */
int locate(int *v, int n, int x, int i)
{
    return i >= n ? -1 : v[i] == x ? i : locate(v, n, x, i + 1);
}
