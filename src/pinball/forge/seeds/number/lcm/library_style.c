/* ---
algorithm: lcm
structure: number
method: error code, result by pointer
time: O(log n)
space: O(1)
call: math_lcm(n, m, &cell) -> cell
--- */
#include <stdint.h>
#include <stddef.h>

int math_lcm(int32_t a, int32_t b, int32_t *out)
{
    int32_t x = a, y = b;

    if (out == NULL || a <= 0 || b <= 0) return -1;
    while (x && y) {
        if (x > y) x %= y;
        else y %= x;
    }
    *out = a / (x + y) * b;
    return 0;
}
