/* ---
algorithm: sort
structure: array
method: heap sort in one loop, the moving element held aside
time: O(n log n)
space: O(1)
call: hsort(xs, len(xs)) -> xs
--- */

void hsort(int *ra, unsigned n)
{
    unsigned build = n / 2, last = n;

    if (n < 2)
        return;
    for (;;) {
        int hole;
        unsigned i, child;

        if (build > 0) {
            hole = ra[--build];
        } else {
            last--;
            if (last == 0)
                return;
            hole = ra[last];
            ra[last] = ra[0];
        }
        i = build;
        child = 2 * i + 1;
        while (child < last) {
            if (child + 1 < last && ra[child] < ra[child + 1])
                child++;
            if (hole >= ra[child])
                break;
            ra[i] = ra[child];
            i = child;
            child = 2 * child + 1;
        }
        ra[i] = hole;
    }
}
