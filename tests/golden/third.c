#include <errno.h>
#include <stddef.h>
#include <stdint.h>

/* Return the element of xs at index k.
 * On failure the result is 0, and errno is EDOM if the index is not in the array.
 * Set errno to 0 before the call to tell that 0 from a result.
 */
int64_t third(int64_t k, const int64_t *xs, size_t n)
{
    if (k < 0 || k >= (int64_t)n) {
        errno = EDOM;
        return 0;
    }
    return xs[k];
}
