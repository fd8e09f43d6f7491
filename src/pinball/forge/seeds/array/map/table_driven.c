/* ---
algorithm: map
structure: array
method: an enum chooses what is done with each
time: O(n)
space: O(1)
call: change(xs, len(xs), 1) -> xs
--- */
enum change { NOTHING, DOUBLE, HALVE };

static int changed(int x, enum change how)
{
    switch (how) {
    case DOUBLE:
        return 2 * x;
    case HALVE:
        return x / 2;
    default:
        return x;
    }
}

void change(int *v, int n, int how)
{
    for (int *p = v; p - v < n; p++)
        *p = changed(*p, (enum change)how);
}
