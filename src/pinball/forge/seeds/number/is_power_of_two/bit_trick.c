/* ---
algorithm: is_power_of_two
structure: number
method: only one bit is set
time: O(1)
space: O(1)
call: isPowerOfTwo(n) -> return
--- */
#include <stdbool.h>

bool isPowerOfTwo(int n)
{
    return n > 0 && (n & (n - 1)) == 0;
}
