/* ---
algorithm: search_from
structure: array
method: pointer to the next match, null if none
time: O(n)
space: O(1)
call: next_place(xs, len(xs), a, k) -> return
--- */
#include <stddef.h>

static const int *next_match(const int *from, const int *end, int x)
{
    while (from < end) {
        if (*from == x)
            return from;
        from++;
    }
    return NULL;
}

int next_place(const int *base, int n, int skip, int x)
{
    const int *hit;

    if (skip > n)
        return -1;
    hit = next_match(base + skip, base + n, x);
    return hit == NULL ? -1 : (int)(hit - base);
}
