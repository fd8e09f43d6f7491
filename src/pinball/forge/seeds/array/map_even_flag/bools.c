/* ---
algorithm: map_even_flag
structure: array
method: an array of truth values
time: O(n)
space: O(1)
call: evenFlags(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdbool.h>

void evenFlags(const int *numbers, int n, bool *flags)
{
    for (int i = 0; i < n; i++)
        flags[i] = numbers[i] % 2 == 0;
}
