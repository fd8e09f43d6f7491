/* ---
algorithm: filter_range
structure: array
method: embedded: samples out of range are dropped in place
time: O(n)
space: O(1)
call: ADC_Filter(xs, len(xs), a, b) -> xs[:return]
--- */
#include <stdint.h>

static uint8_t ADC_IsValid(int16_t sample, int16_t min, int16_t max)
{
    if (sample < min)
    {
        return 0U;
    }
    if (sample > max)
    {
        return 0U;
    }
    return 1U;
}

uint16_t ADC_Filter(int16_t *samples, uint16_t count, int16_t min, int16_t max)
{
    uint16_t rd;
    uint16_t wr = 0U;

    for (rd = 0U; rd < count; ++rd)
    {
        if (ADC_IsValid(samples[rd], min, max) != 0U)
        {
            samples[wr] = samples[rd];
            ++wr;
        }
    }
    return wr;
}
