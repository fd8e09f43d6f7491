/* ---
algorithm: map_absolute
structure: array
method: general map by void pointers and element size
time: O(n)
space: O(1)
call: magnitudes(xs, len(xs)) -> xs
--- */
#include <stddef.h>

static void transform(void *base, size_t count, size_t size, void (*f)(void *))
{
    char *at = base;

    for (; count != 0; count--) {
        f(at);
        at += size;
    }
}

static void absolute(void *p)
{
    int *x = p;
    if (*x < 0)
        *x = 0 - *x;
}

void magnitudes(int *v, size_t n)
{
    transform(v, n, sizeof *v, absolute);
}
