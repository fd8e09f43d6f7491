/* ---
algorithm: partition
structure: array
method: in place, large numbers wait in a buffer
time: O(n)
space: O(n)
call: divide(xs, len(xs), k) -> xs
--- */
#include <stdlib.h>

int divide(double *values, int count, double bound)
{
    double *large = malloc((count + 1) * sizeof(double));
    int smalls = 0, larges = 0;

    for (int i = 0; i < count; i++) {
        if (values[i] < bound) {
            values[smalls++] = values[i];
        } else {
            large[larges++] = values[i];
        }
    }
    for (int i = 0; i < larges; i++) {
        values[smalls + i] = large[i];
    }
    free(large);
    return smalls;
}
