/* ---
algorithm: partition
structure: array
method: hands on the small ones, then the others
time: O(n)
space: O(1)
call: small_then_large(xs, len(xs), k, emit) -> emitted
--- */
static void give(const int *v, int n, int k, int want_small, void (*out)(int))
{
    for (int i = 0; i < n; i++)
        if ((v[i] < k) == want_small)
            out(v[i]);
}

void small_then_large(const int *v, int n, int k, void (*out)(int))
{
    give(v, n, k, 1, out);
    give(v, n, k, 0, out);
}
