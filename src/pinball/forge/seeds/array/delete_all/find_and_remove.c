/* ---
algorithm: delete_all
structure: array
method: finds and removes until nothing is found
time: O(n^2)
space: O(1)
call: purge(xs, len(xs), k) -> xs[:return]
--- */
#include <string.h>

static long find(const int *v, long n, int x)
{
    for (long i = 0; i < n; i++)
        if (v[i] == x)
            return i;
    return -1;
}

long purge(int *v, long n, int x)
{
    long at;

    while ((at = find(v, n, x)) >= 0) {
        memmove(v + at, v + at + 1, (n - at - 1) * sizeof *v);
        n--;
    }
    return n;
}
