/* ---
algorithm: column_maximum
structure: matrix
method: transposes in mind: helper gets start and stride
time: O(n^2)
space: O(1)
call: greatest(flat(m), len(m), emit) -> emitted
--- */
static int stride_max(const int *p, int count, int stride)
{
    int best = *p;
    while (--count > 0) {
        p += stride;
        if (*p > best) best = *p;
    }
    return best;
}

void greatest(const int *m, int n, void (*emit)(int))
{
    for (int c = 0; c < n; c++)
        emit(stride_max(m + c, n, n));
}
