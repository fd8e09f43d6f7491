/* ---
algorithm: sort
structure: array
method: swap and compare helpers, do-while until nothing moves, fixed 16-bit numbers
time: O(n^2)
space: O(1)
call: SortSamples(xs, len(xs)) -> xs
--- */
#include <stdbool.h>
#include <stdint.h>

static void SwapSamples(int16_t *p_a, int16_t *p_b)
{
    int16_t tmp = *p_a;
    *p_a = *p_b;
    *p_b = tmp;
}

static bool IsWrongOrder(int16_t lower, int16_t upper)
{
    return (lower > upper);
}

void SortSamples(int16_t *p_buf, uint16_t len)
{
    bool changed;
    uint16_t idx;

    do
    {
        changed = false;
        for (idx = 1U; idx < len; idx++)
        {
            if (IsWrongOrder(p_buf[idx - 1U], p_buf[idx]))
            {
                SwapSamples(&p_buf[idx - 1U], &p_buf[idx]);
                changed = true;
            }
        }
    } while (changed);
}
