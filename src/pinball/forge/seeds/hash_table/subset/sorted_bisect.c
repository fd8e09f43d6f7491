/* ---
algorithm: subset
structure: hash_table
method: sorts the larger, looks up by halving
time: O(n log n)
space: O(1)
call: all_in(xs, len(xs), ys, len(ys)) -> return
--- */
#include <stdlib.h>

static int cmp(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

int all_in(const int *xs, int m, int *ys, int n)
{
    qsort(ys, n, sizeof(int), cmp);
    for (int i = 0; i < m; i++) {
        int lo = 0, hi = n - 1, hit = 0;
        while (lo <= hi && !hit) {
            int mid = (lo + hi) / 2;
            if (ys[mid] == xs[i]) hit = 1;
            else if (ys[mid] < xs[i]) lo = mid + 1;
            else hi = mid - 1;
        }
        if (!hit) return 0;
    }
    return 1;
}
