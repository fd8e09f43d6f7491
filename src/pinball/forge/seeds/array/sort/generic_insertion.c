/* ---
algorithm: sort
structure: array
method: any element size, comparator and memcpy, as a library would
time: O(n^2)
space: O(1)
call: sort_ints(xs, len(xs)) -> xs
--- */
#include <stddef.h>
#include <string.h>

typedef int (*compar)(const void *, const void *);

static void isort(void *base, size_t nmemb, size_t size, compar cmp)
{
    char *start = base;
    char held[32];

    for (size_t i = 1; i < nmemb; i++) {
        char *at = start + i * size;
        memcpy(held, at, size);
        while (at > start && cmp(at - size, held) > 0) {
            memcpy(at, at - size, size);
            at -= size;
        }
        memcpy(at, held, size);
    }
}

static int compare_int(const void *p, const void *q)
{
    int a = *(const int *)p, b = *(const int *)q;
    return a < b ? -1 : a > b;
}

void sort_ints(int *v, size_t n)
{
    isort(v, n, sizeof(int), compare_int);
}
