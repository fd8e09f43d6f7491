/* ---
algorithm: running_maximum
structure: array
method: hands on the record after each number
time: O(n)
space: O(1)
call: records(xs, len(xs), emit) -> emitted
--- */
#include <limits.h>

void records(const int *v, int n, void (*tell)(int))
{
    int top = INT_MIN;

    while (n--) {
        top = *v > top ? *v : top;
        v++;
        tell(top);
    }
}
