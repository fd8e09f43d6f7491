/* ---
algorithm: filter_even
structure: array
method: recursion with a helper that tells evenness; hands each on
time: O(n)
space: O(n)
call: evens(xs, len(xs), emit) -> emitted
--- */
static int even(int x) { return x % 2 == 0; }

void evens(const int *p, int n, void (*use)(int))
{
    if (n == 0)
        return;
    if (even(*p))
        use(*p);
    evens(p + 1, n - 1, use);
}
