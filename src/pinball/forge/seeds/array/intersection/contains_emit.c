/* ---
algorithm: intersection
structure: array
method: contains as a helper, hands on
time: O(n^2)
space: O(1)
call: both(xs, len(xs), ys, len(ys), emit) -> emitted
--- */
static int contains(const int *set, int n, int x)
{
    while (n > 0)
        if (set[--n] == x)
            return 1;
    return 0;
}

void both(const int *a, int n, const int *b, int m, void (*f)(int))
{
    for (; n > 0; n--, a++)
        if (contains(b, m, *a))
            f(*a);
}
