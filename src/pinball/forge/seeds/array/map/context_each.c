/* ---
algorithm: map
structure: array
method: for-each with a void context that collects
time: O(n)
space: O(1)
call: twice_each(xs, len(xs), out(len(xs))) -> out
--- */
#include <stddef.h>

typedef void (*visitor)(int item, void *ctx);

struct sink {
    int *next;
};

static void each(const int *items, size_t count, visitor visit, void *ctx)
{
    size_t i;
    for (i = 0; i != count; ++i)
        visit(items[i], ctx);
}

static void put_double(int item, void *ctx)
{
    struct sink *s = ctx;
    *s->next = item * 2;
    s->next++;
}

void twice_each(const int *items, size_t count, int *out)
{
    struct sink s;
    s.next = out;
    each(items, count, put_double, &s);
}
