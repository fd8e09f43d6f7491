/* ---
algorithm: reverse
structure: array
method: builds the result by inserting each number at its front
time: O(n^2)
space: O(n)
call: rev_copy(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>
#include <string.h>

static void push_front(int *v, size_t used, int x)
{
    memmove(v + 1, v, used * sizeof *v);
    v[0] = x;
}

int *rev_copy(const int *in, size_t n)
{
    int *v = malloc((n + 1) * sizeof *v);

    for (size_t i = 0; i < n; i++)
        push_front(v, i, in[i]);
    return v;
}
