/* ---
algorithm: partition
structure: array
method: what a test accepts first; a record holds the bound
time: O(n)
space: O(n)
call: accepted_first(xs, len(xs), k) -> xs
--- */
#include <stdlib.h>

struct rule {
    int (*accept)(int x, int bound);
    int bound;
};

static int below(int x, int bound) { return x < bound; }

static void part(int *v, int n, struct rule r, int *yes, int *no)
{
    int y = 0, m = 0;

    for (int i = 0; i < n; i++) {
        if (r.accept(v[i], r.bound))
            yes[y++] = v[i];
        else
            no[m++] = v[i];
    }
    for (int i = 0; i < n; i++)
        v[i] = i < y ? yes[i] : no[i - y];
}

void accepted_first(int *v, int n, int bound)
{
    int *room = malloc((2 * n + 1) * sizeof(int));
    struct rule r = {below, bound};

    part(v, n, r, room, room + n);
    free(room);
}
