/* ---
algorithm: counting_sort
structure: array
method: radix sort by single bits, stable, into a buffer
time: O(n)
space: O(n)
call: bit_sort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>
#include <string.h>

void bit_sort(unsigned *v, int n)
{
    unsigned *ones = malloc((n + 1) * sizeof *ones);

    for (int bit = 0; bit < 7; bit++) {
        int z = 0, o = 0;
        for (int i = 0; i < n; i++) {
            if (v[i] >> bit & 1)
                ones[o++] = v[i];
            else
                v[z++] = v[i];
        }
        memcpy(v + z, ones, o * sizeof *ones);
    }
    free(ones);
}
