/* ---
algorithm: count_equal
structure: array
method: general count_if with a predicate and its argument
time: O(n)
space: O(n)
call: occurrences(xs, len(xs), k) -> return
--- */
static int equals(int a, int b) { return a == b; }

static int count_if(const int *v, int n, int (*pred)(int, int), int arg)
{
    return n ? (pred(v[n - 1], arg) ? 1 : 0) + count_if(v, n - 1, pred, arg) : 0;
}

int occurrences(const int *v, int n, int x)
{
    int found = count_if(v, n, equals, x);
    return found;
}
