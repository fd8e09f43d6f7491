/* ---
algorithm: is_heap
structure: array
method: root and both subtrees
time: O(n)
space: O(log n)
call: valid(xs, len(xs), 0) -> return
--- */
int valid(const int *h, int n, int i)
{
    int l = 2 * i + 1, r = 2 * i + 2;

    if (l >= n)
        return 1;
    if (h[l] > h[i])
        return 0;
    if (r < n && h[r] > h[i])
        return 0;
    return valid(h, n, l) && valid(h, n, r);
}
