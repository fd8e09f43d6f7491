/* ---
algorithm: map_clamp
structure: linked_list
method: helper through a function pointer that also gets the bounds
time: O(n)
space: O(n)
call: saturate(&list(xs), lo, hi) -> list(xs)
--- */
#include <stddef.h>

typedef struct channel {
    int reading;
    struct channel *next;
} channel_t;

typedef int (*transform_t)(int, int, int);

static int saturating(int v, int lo, int hi)
{
    if (v <= lo)
        return lo;
    return (v >= hi) ? hi : v;
}

static void transform(channel_t *c, transform_t t, int lo, int hi)
{
    if (c == NULL)
        return;
    c->reading = t(c->reading, lo, hi);
    transform(c->next, t, lo, hi);
}

void saturate(channel_t **channels, int lo, int hi)
{
    transform(*channels, saturating, lo, hi);
}
