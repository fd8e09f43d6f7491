/* ---
algorithm: search
structure: array
method: doubles, equal within a small distance
time: O(n)
space: O(1)
call: check(xs, len(xs), k) -> return
view: found
--- */
#include <stdbool.h>

bool check(const double *samples, int n, double wanted)
{
    bool result = false;
    int index = 0;

    while (!result && index < n) {
        double difference = samples[index] - wanted;
        if (difference < 0)
            difference = -difference;
        result = difference < 1e-9;
        index++;
    }
    return result;
}
