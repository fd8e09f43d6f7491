/* ---
algorithm: merge
structure: array
method: two streams with a peek and a next function
time: O(n)
space: O(1)
call: merge_streams(xs, len(xs), ys, len(ys), emit) -> emitted
--- */
#include <limits.h>

struct stream {
    const int *at, *end;
};

static int peek(const struct stream *s)
{
    return s->at == s->end ? INT_MAX : *s->at;
}

static int next(struct stream *s)
{
    return *s->at++;
}

void merge_streams(const int *a, int m, const int *b, int n, void (*sink)(int))
{
    struct stream p = { a, a + m }, q = { b, b + n };

    for (int left = m + n; left > 0; left--)
        sink(peek(&p) <= peek(&q) ? next(&p) : next(&q));
}
