/* ---
algorithm: next_greater
structure: stack
method: a helper scans to the right for each place
time: O(n^2)
space: O(1)
call: greater_right(xs, len(xs), emit) -> emitted
--- */
static int first_above(const int *from, const int *end, int x)
{
    for (; from < end; ++from)
        if (*from > x) return *from;
    return -1;
}

void greater_right(const int *v, int n, void (*emit)(int))
{
    const int *end = v + n;
    for (const int *p = v; p < end; ++p)
        emit(first_above(p + 1, end, *p));
}
