/* ---
algorithm: sort
structure: array
method: merge sort; both runs end in a guard that is larger than all
time: O(n log n)
space: O(n)
call: msort(xs, 1, len(xs)) -> xs
--- */
#include <limits.h>
#include <stdlib.h>

/* A[1..n] in the text is a[0..n-1] here */
static void combine(int *a, int p, int q, int r)
{
    int n1 = q - p + 1, n2 = r - q;
    int *left = malloc(sizeof(int) * (n1 + 1));
    int *right = malloc(sizeof(int) * (n2 + 1));
    int i, j, k;

    for (i = 0; i < n1; ++i) left[i] = a[p + i - 1];
    for (j = 0; j < n2; ++j) right[j] = a[q + j];
    left[n1] = INT_MAX;
    right[n2] = INT_MAX;
    i = j = 0;
    for (k = p; k <= r; ++k) {
        if (left[i] <= right[j]) a[k - 1] = left[i++];
        else a[k - 1] = right[j++];
    }
    free(left);
    free(right);
}

void msort(int *a, int p, int r)
{
    if (p >= r) return;
    int q = (p + r) / 2;
    msort(a, p, q);
    msort(a, q + 1, r);
    combine(a, p, q, r);
}
