/* ---
algorithm: every_second
structure: array
method: a flag that toggles; hands on when set
time: O(n)
space: O(1)
call: alternate(xs, len(xs), emit) -> emitted
--- */
#include <stdbool.h>

void alternate(const int *p, int n, void (*out)(int))
{
    bool take = true;

    for (int i = 0; i < n; i++) {
        if (take)
            out(p[i]);
        take = !take;
    }
}
