/* ---
algorithm: reverse_groups
structure: array
method: recursion on the rest; a helper turns the front
time: O(n)
space: O(n)
call: rev_k(xs, len(xs), k) -> xs
--- */
static void reverse(int *b, int *e)
{
    for (--e; b < e; ++b, --e) {
        int t = *b;
        *b = *e;
        *e = t;
    }
}

void rev_k(int *v, int n, int k)
{
    if (n <= 0)
        return;
    if (n < k)
        k = n;
    reverse(v, v + k);
    rev_k(v + k, n - k, k);
}
