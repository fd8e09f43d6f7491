/* ---
algorithm: sort_descending
structure: array
method: merge sort into an output, the larger first
time: O(n log n)
space: O(n)
call: merge_desc(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

static void both(const int *a, int na, const int *b, int nb, int *to)
{
    while (na > 0 || nb > 0) {
        if (nb == 0 || (na > 0 && *a >= *b)) {
            *to++ = *a++;
            na--;
        } else {
            *to++ = *b++;
            nb--;
        }
    }
}

static void go(int *v, int n, int *tmp)
{
    if (n < 2) return;
    go(v, n / 2, tmp);
    go(v + n / 2, n - n / 2, tmp);
    both(v, n / 2, v + n / 2, n - n / 2, tmp);
    for (int i = 0; i < n; i++) v[i] = tmp[i];
}

void merge_desc(int *v, int n)
{
    int *tmp = malloc((n + 1) * sizeof(int));
    go(v, n, tmp);
    free(tmp);
}
