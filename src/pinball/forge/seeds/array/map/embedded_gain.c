/* ---
algorithm: map
structure: array
method: embedded: gain applied to a sample buffer, a status as result
time: O(n)
space: O(1)
call: DSP_ApplyGain(xs, out(len(xs)), len(xs)) -> out
--- */
#include <stdint.h>
#include <stddef.h>

#define GAIN (2)

typedef enum { DSP_OK = 0, DSP_NULL_PTR } dsp_status_t;

dsp_status_t DSP_ApplyGain(const int16_t *p_in, int16_t *p_out, uint32_t len)
{
    if ((p_in == NULL) || (p_out == NULL))
    {
        return DSP_NULL_PTR;
    }
    while (len > 0U)
    {
        *p_out = (int16_t)(*p_in * GAIN);
        p_in++;
        p_out++;
        len--;
    }
    return DSP_OK;
}
