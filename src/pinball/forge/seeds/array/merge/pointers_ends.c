/* ---
algorithm: merge
structure: array
method: from the back, largest first
time: O(n)
space: O(1)
call: merge_back(xs, len(xs), ys, len(ys), out(len(xs)+len(ys))) -> out
--- */

void merge_back(const long *a, int n, const long *b, int m, long *c)
{
    while (n > 0 && m > 0) {
        if (a[n - 1] > b[m - 1]) {
            c[n + m - 1] = a[n - 1];
            n--;
        } else {
            c[n + m - 1] = b[m - 1];
            m--;
        }
    }
    for (; n > 0; n--) c[n - 1] = a[n - 1];
    for (; m > 0; m--) c[m - 1] = b[m - 1];
}
