/* ---
algorithm: sort
structure: array
method: insertion sort that finds the place by halving
time: O(n^2)
space: O(1)
call: binary_insertion_sort(xs, len(xs)) -> xs
--- */
#include <stddef.h>
#include <string.h>

/* first place in the sorted a[0..n) whose element is larger than x */
static size_t upper_bound(const int *a, size_t n, int x)
{
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (a[mid] <= x)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

void binary_insertion_sort(int *a, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        int x = a[i];
        size_t place = upper_bound(a, i, x);
        memmove(&a[place + 1], &a[place], (i - place) * sizeof a[0]);
        a[place] = x;
    }
}
