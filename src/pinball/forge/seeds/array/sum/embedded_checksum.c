/* ---
algorithm: sum
structure: array
method: embedded accumulator object with reset, add and value
time: O(n)
space: O(1)
call: Accumulate(xs, len(xs)) -> return
--- */
#include <stdint.h>

typedef struct {
    int32_t value;
    uint16_t samples;
} Accu_t;

static void Accu_Reset(Accu_t *p)
{
    p->value = 0;
    p->samples = 0U;
}

static void Accu_Add(Accu_t *p, int16_t x)
{
    p->value += x;
    p->samples++;
}

int32_t Accumulate(const int16_t *buf, uint16_t len)
{
    Accu_t accu;
    uint16_t i;

    Accu_Reset(&accu);
    for (i = 0U; i < len; i++)
    {
        Accu_Add(&accu, buf[i]);
    }
    return accu.value;
}
