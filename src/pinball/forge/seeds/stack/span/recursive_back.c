/* ---
algorithm: span
structure: stack
method: recursion back over smaller ones
time: O(n^2)
space: O(n)
call: span(xs, len(xs), emit) -> emitted
--- */
static int back(const int *p, int i, int limit)
{
    if (i < 0 || p[i] > limit) return 0;
    return 1 + back(p, i - 1, limit);
}

void span(const int *p, int n, void (*emit)(int))
{
    for (int i = 0; i < n; i++) emit(back(p, i, p[i]));
}
