/* ---
algorithm: reverse
structure: array
method: library style: any element size, memcpy through a small buffer
time: O(n)
space: O(1)
call: reverse_ints(xs, len(xs)) -> xs
--- */
#include <string.h>

static void swap_bytes(void *a, void *b, size_t size)
{
    char held[64];

    memcpy(held, a, size);
    memcpy(a, b, size);
    memcpy(b, held, size);
}

static void reverse_any(void *base, size_t count, size_t size)
{
    char *low = base;
    char *high = low + count * size;

    while (count >= 2) {
        high -= size;
        swap_bytes(low, high, size);
        low += size;
        count -= 2;
    }
}

void reverse_ints(int *values, size_t count)
{
    reverse_any(values, count, sizeof *values);
}
