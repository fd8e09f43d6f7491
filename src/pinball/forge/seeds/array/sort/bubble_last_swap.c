/* ---
algorithm: sort
structure: array
method: bubble sort that next time stops where the last swap was
time: O(n^2)
space: O(1)
call: bsort(xs, len(xs)) -> xs
--- */
#include <stddef.h>

void bsort(int *base, size_t nel)
{
    size_t bound = nel;

    while (bound > 1) {
        size_t last = 0;
        for (size_t j = 1; j < bound; ++j) {
            if (base[j - 1] > base[j]) {
                int held = base[j];
                base[j] = base[j - 1];
                base[j - 1] = held;
                last = j;
            }
        }
        bound = last;
    }
}
