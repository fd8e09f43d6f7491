/* ---
algorithm: two_sum_sorted
structure: array
method: a table of what has been seen
time: O(n)
space: O(n)
call: hasPair(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

int hasPair(const int *numbers, int n, int target)
{
    int largest = n > 0 ? numbers[n - 1] : 0;
    char *seen = calloc(largest + 1, 1);
    int found = 0;

    for (int i = 0; i < n && !found; i++) {
        int rest = target - numbers[i];
        if (rest >= 0 && rest <= largest && seen[rest])
            found = 1;
        seen[numbers[i]] = 1;
    }
    free(seen);
    return found;
}
