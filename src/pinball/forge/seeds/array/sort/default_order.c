/* ---
algorithm: sort
structure: array
method: insertion sort with a less function, plain less by default
time: O(n^2)
space: O(1)
call: sort_by(xs, len(xs), null) -> xs
--- */
#include <stdbool.h>
#include <stddef.h>

typedef bool (*before_fn)(int a, int b);

static bool ascending(int a, int b) { return a < b; }

void sort_by(int *v, int n, before_fn before)
{
    if (before == NULL)
        before = ascending;
    for (int i = n - 2; i >= 0; i--) {
        int x = v[i], j = i + 1;
        while (j < n && before(v[j], x)) {
            v[j - 1] = v[j];
            j++;
        }
        v[j - 1] = x;
    }
}
