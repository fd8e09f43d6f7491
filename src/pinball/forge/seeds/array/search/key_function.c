/* ---
algorithm: search
structure: array
method: library style: void pointers, element size, comparator as in lfind
time: O(n)
space: O(1)
call: int_index(xs, len(xs), k) -> return
--- */
#include <stddef.h>

typedef int (*cmp_fn)(const void *, const void *);

static void *lookup(const void *key, const void *base, size_t count, size_t width, cmp_fn cmp)
{
    const char *p = base;

    while (count-- > 0) {
        if (cmp(key, p) == 0)
            return (void *)p;
        p += width;
    }
    return NULL;
}

static int int_cmp(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

int int_index(const int *numbers, size_t count, int key)
{
    const int *hit = lookup(&key, numbers, count, sizeof key, int_cmp);

    return hit ? (int)(hit - numbers) : -1;
}
