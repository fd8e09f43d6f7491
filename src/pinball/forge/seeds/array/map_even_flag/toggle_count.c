/* ---
algorithm: map_even_flag
structure: array
method: tells each by a helper that halves and doubles
time: O(n)
space: O(1)
call: flags_of(xs, len(xs), emit) -> emitted
--- */
static int pairs_up(int x)
{
    int half = x / 2;
    return half + half == x;
}

void flags_of(const int *x, int n, void (*tell)(int))
{
    for (const int *p = x; p < x + n; ++p)
        tell(pairs_up(*p));
}
