/* ---
algorithm: prefix_sums
structure: array
method: new array; each one is the last result plus the number
time: O(n)
space: O(n)
call: totals(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int* totals(int* in, int count) {
    int* out = (int*)malloc(sizeof(int) * (count + 1));
    for (int i = 0; i < count; i++) {
        if (i == 0) {
            out[i] = in[i];
        } else {
            out[i] = out[i - 1] + in[i];
        }
    }
    return out;
}
