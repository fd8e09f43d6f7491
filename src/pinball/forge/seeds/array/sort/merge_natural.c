/* ---
algorithm: sort
structure: array
method: natural merge sort, merging the ascending runs that are there
time: O(n log n)
space: O(n)
call: natural_merge_sort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

/* Return the end of the ascending run that starts at `start`. */
static int run_end(const long *a, int start, int n)
{
    int end = start + 1;
    while (end < n && a[end - 1] <= a[end])
        end++;
    return end;
}

static void merge(const long *a, int left, int middle, int right, long *out)
{
    int i = left, j = middle, k = left;

    while (i < middle && j < right) {
        if (a[j] < a[i])
            out[k++] = a[j++];
        else
            out[k++] = a[i++];
    }
    while (i < middle)
        out[k++] = a[i++];
    while (j < right)
        out[k++] = a[j++];
}

void natural_merge_sort(long *a, int n)
{
    if (n < 2)
        return;

    long *spare = malloc(n * sizeof *spare);
    int runs;

    do {
        int left = 0;
        runs = 0;
        while (left < n) {
            int middle = run_end(a, left, n);
            int right = middle < n ? run_end(a, middle, n) : n;
            merge(a, left, middle, right, spare);
            left = right;
            runs++;
        }
        for (int i = 0; i < n; i++)
            a[i] = spare[i];
    } while (runs > 1);

    free(spare);
}
