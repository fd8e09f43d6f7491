/* ---
algorithm: rotate
structure: array
method: three reversals, in place
time: O(n)
space: O(1)
call: rotate_left(xs, len(xs), k) -> xs
--- */

static void reverse(int *a, int from, int to)
{
    while (from < --to) {
        int t = a[from];
        a[from++] = a[to];
        a[to] = t;
    }
}

void rotate_left(int *a, int n, int k)
{
    if (n == 0)
        return;
    k %= n;
    reverse(a, 0, k);
    reverse(a, k, n);
    reverse(a, 0, n);
}
