/* ---
algorithm: closest
structure: array
method: a pointer to the nearest one
time: O(n)
space: O(1)
call: nearest(xs, len(xs), k) -> return
--- */
static int distance(int a, int b)
{
    return a < b ? b - a : a - b;
}

static const int *nearest_at(const int *first, const int *last, int x)
{
    const int *best = first;

    while (++first < last)
        if (distance(*first, x) < distance(*best, x))
            best = first;
    return best;
}

int nearest(const int *v, int n, int x)
{
    return *nearest_at(v, v + n, x);
}
