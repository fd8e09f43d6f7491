/* ---
algorithm: first_unique
structure: hash_table
method: two flags a value: once, more than once
time: O(n)
space: O(1)
call: single(xs, len(xs), &cell) -> cell
--- */
#include <stdbool.h>

#define TOP 301

void single(const int *v, int n, int *out)
{
    bool once[TOP], more[TOP];
    for (int i = 0; i < TOP; i++) once[i] = more[i] = false;
    for (int i = 0; i < n; i++) {
        if (once[v[i]]) more[v[i]] = true;
        once[v[i]] = true;
    }
    *out = -1;
    for (int i = n; i-- > 0;)
        if (!more[v[i]]) *out = v[i];
}
