/* ---
algorithm: take_while
structure: array
method: only the length of the front
time: O(n)
space: O(1)
call: front(xs, len(xs), k) -> xs[:return]
--- */
static int ok(int x, int k) { return x > k; }

int front(const int *v, int n, int k)
{
    const int *p = v;

    while (p - v < n && ok(*p, k))
        p++;
    return (int)(p - v);
}
