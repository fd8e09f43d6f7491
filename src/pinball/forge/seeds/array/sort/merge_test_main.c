/* ---
algorithm: sort
structure: array
method: merge sort by pointers and lengths, with a test main
time: O(n log n)
space: O(n)
call: merge_sort(xs, len(xs)) -> xs
--- */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void merge(int *dst, const int *a, int na, const int *b, int nb)
{
    while (na && nb) {
        if (*b < *a) {
            *dst++ = *b++;
            nb--;
        } else {
            *dst++ = *a++;
            na--;
        }
    }
    memcpy(dst, na ? a : b, (na + nb) * sizeof *dst);
}

static void recurse(int *v, int n, int *scratch)
{
    int half = n / 2;

    if (n <= 1)
        return;
    recurse(v, half, scratch);
    recurse(v + half, n - half, scratch);
    memcpy(scratch, v, n * sizeof *v);
    merge(v, scratch, half, scratch + half, n - half);
}

int merge_sort(int *v, int n)
{
    int *scratch = malloc((n + 1) * sizeof *v);

    if (scratch == NULL)
        return -1;
    recurse(v, n, scratch);
    free(scratch);
    return 0;
}

int main(void)
{
    int v[] = {5, 3, 9, -1, 0, 3};
    size_t n = sizeof v / sizeof *v;

    if (merge_sort(v, (int)n))
        return 1;
    for (size_t i = 0; i < n; i++)
        printf("%d%c", v[i], i + 1 < n ? ' ' : '\n');
    return 0;
}
