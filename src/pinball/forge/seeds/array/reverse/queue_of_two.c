/* ---
algorithm: reverse
structure: array
method: whole array printed backwards by a helper with a negative step
time: O(n)
space: O(1)
call: print_reverse(xs, len(xs)) -> stdout
--- */
#include <stdio.h>

static void print_range(const int *v, int from, int to, int step)
{
    for (int i = from; i != to; i += step)
        printf("%d\n", v[i]);
}

void print_reverse(const int *v, int n)
{
    print_range(v, n - 1, -1, -1);
}
