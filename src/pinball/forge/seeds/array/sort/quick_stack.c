/* ---
algorithm: sort
structure: array
method: quick sort with its own stack of ranges, first element as pivot
time: O(n^2)
typical: O(n log n)
space: O(1)
call: quick_sort(xs, len(xs)) -> xs
--- */
#define DEPTH 1024

struct range {
    int lo;
    int hi;
};

void quick_sort(int *v, int n)
{
    struct range todo[DEPTH];
    int top = 0;

    todo[top].lo = 0;
    todo[top].hi = n - 1;
    top++;

    while (top > 0) {
        struct range r = todo[--top];
        if (r.lo >= r.hi)
            continue;

        /* v[lo] is the pivot; small ones gather behind it */
        int pivot = v[r.lo], last = r.lo;
        for (int i = r.lo + 1; i <= r.hi; i++) {
            if (v[i] < pivot) {
                last++;
                int t = v[i];
                v[i] = v[last];
                v[last] = t;
            }
        }
        v[r.lo] = v[last];
        v[last] = pivot;

        todo[top++] = (struct range){r.lo, last - 1};
        todo[top++] = (struct range){last + 1, r.hi};
    }
}
