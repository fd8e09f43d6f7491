/* ---
algorithm: above_minimum
structure: array
method: new array; shifts again when a smaller one comes
time: O(n^2)
space: O(n)
call: relative(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *relative(const int *v, int n)
{
    int *r = malloc(n * sizeof(int));
    int base = v[0];

    for (int i = 0; i < n; i++) {
        if (v[i] < base) {
            for (int j = 0; j < i; j++)
                r[j] += base - v[i];
            base = v[i];
        }
        r[i] = v[i] - base;
    }
    return r;
}
