/* ---
algorithm: reverse
structure: array
method: embedded: order of a small buffer of words turned, unsigned index arithmetic
time: O(n)
space: O(1)
call: BUF_Reverse(xs, len(xs)) -> xs
--- */
#include <stdint.h>
#include <stddef.h>

typedef enum { BUF_OK, BUF_ERROR } Buf_Status;

Buf_Status BUF_Reverse(int16_t *pData, uint16_t Size)
{
    uint16_t idx;
    int16_t tmp;

    if (pData == NULL)
    {
        return BUF_ERROR;
    }
    for (idx = 0U; idx < (uint16_t)(Size >> 1U); idx++)
    {
        tmp = pData[idx];
        pData[idx] = pData[Size - 1U - idx];
        pData[Size - 1U - idx] = tmp;
    }
    return BUF_OK;
}
