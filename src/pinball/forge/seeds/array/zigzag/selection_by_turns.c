/* ---
algorithm: zigzag
structure: array
method: selection sort, then one pass that alternately looks ahead and back
time: O(n^2)
space: O(1)
call: updown(xs, len(xs), emit) -> emitted
--- */

static void selection(long *a, int n)
{
    for (int i = 0; i < n; ++i) {
        int m = i;
        for (int j = i + 1; j < n; ++j) {
            if (a[j] < a[m]) {
                m = j;
            }
        }
        long t = a[m];
        a[m] = a[i];
        a[i] = t;
    }
}

void updown(long *a, int n, void (*emit)(int))
{
    selection(a, n);
    for (int i = 0; i < n; ++i) {
        int from = i;
        if (i % 2 == 1) {
            from = i - 1;
        } else if (i + 1 < n) {
            from = i + 1;
        }
        emit((int)a[from]);
    }
}
