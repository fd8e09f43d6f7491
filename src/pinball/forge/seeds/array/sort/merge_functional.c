/* ---
algorithm: sort
structure: array
method: merge sort that returns a new array and leaves the old one alone
time: O(n log n)
space: O(n)
call: sorted(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

static int *merged(const int *xs, int nx, const int *ys, int ny) {
    int *zs = malloc((nx + ny + 1) * sizeof(int));
    int *z = zs;
    while (nx > 0 && ny > 0) {
        if (*ys < *xs) {
            *z++ = *ys++;
            ny--;
        } else {
            *z++ = *xs++;
            nx--;
        }
    }
    while (nx-- > 0) *z++ = *xs++;
    while (ny-- > 0) *z++ = *ys++;
    return zs;
}

/* A fresh array with the numbers of xs in ascending order; the caller frees it. */
int *sorted(const int *xs, int n) {
    if (n <= 1) {
        int *copy = malloc((n + 1) * sizeof(int));
        if (n == 1) copy[0] = xs[0];
        return copy;
    }
    int *front = sorted(xs, n / 2);
    int *back = sorted(xs + n / 2, n - n / 2);
    int *all = merged(front, n / 2, back, n - n / 2);
    free(front);
    free(back);
    return all;
}
