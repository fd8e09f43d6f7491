/* ---
algorithm: smallest_first
structure: array
method: a pointer to the smallest from a helper
time: O(n)
space: O(1)
call: lead(xs, len(xs)) -> xs
--- */
static int *lowest(int *v, int n)
{
    int *best = v;
    for (int *p = v; p < v + n; p++)
        if (*best > *p)
            best = p;
    return best;
}

void lead(int *v, int n)
{
    if (n > 0) {
        int *m = lowest(v, n), t = *v;
        *v = *m;
        *m = t;
    }
}
