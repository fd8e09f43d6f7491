/* ---
algorithm: reverse
structure: array
method: embedded: byte order of a small buffer turned, unsigned index arithmetic
time: O(n)
space: O(1)
call: BUF_Reverse(xs, len(xs)) -> xs
--- */
#include <stdint.h>
#include <stddef.h>

typedef enum { BUF_OK, BUF_ERROR } Buf_Status;

Buf_Status BUF_Reverse(int8_t *pData, uint16_t Size)
{
    uint16_t idx;
    int8_t tmp;

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
