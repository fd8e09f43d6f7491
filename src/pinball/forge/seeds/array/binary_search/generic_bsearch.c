/* ---
algorithm: binary_search
structure: array
method: like the library's: void pointers, comparator, element size
time: O(log n)
space: O(1)
call: slot(xs, len(xs), k) -> return
--- */
#include <stddef.h>

static const void *chop(const void *key, const void *base, size_t n, size_t size,
                        int (*cmp)(const void *, const void *))
{
    const char *b = base;

    while (n) {
        const char *mid = b + n / 2 * size;
        int c = cmp(key, mid);
        if (!c)
            return mid;
        if (c > 0) {
            b = mid + size;
            n--;
        }
        n /= 2;
    }
    return NULL;
}

static int cmp_long(const void *a, const void *b)
{
    long x = *(const long *)a, y = *(const long *)b;
    return (x > y) - (x < y);
}

int slot(const long *v, size_t n, long key)
{
    const long *at = chop(&key, v, n, sizeof *v, cmp_long);
    return at ? (int)(at - v) : -1;
}
