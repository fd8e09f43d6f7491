/* ---
algorithm: rotate
structure: array
method: front saved in a buffer, the rest moved, the front put behind
time: O(n)
space: O(1)
call: rotl(xs, len(xs), k) -> xs
--- */
#include <string.h>

void rotl(int *v, size_t n, size_t k)
{
    int front[8];

    if (n == 0)
        return;
    k %= n;
    memcpy(front, v, k * sizeof *v);
    memmove(v, v + k, (n - k) * sizeof *v);
    memcpy(v + n - k, front, k * sizeof *v);
}
