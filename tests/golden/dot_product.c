#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Tell whether x * y does not fit. */
static bool multiply_overflows(int64_t x, int64_t y)
{
    if (x > 0) {
        return y > INT64_MAX / x || y < INT64_MIN / x;
    }
    if (x < -1) {
        return y > INT64_MIN / x || y < INT64_MAX / x;
    }
    return x == -1 && y == INT64_MIN;
}

/* Add x to *total; what does not fit goes round and is counted, so that the exact
 * sum is always *total + *wraps * 2^64.
 */
static void add_to(int64_t *total, int64_t *wraps, int64_t x)
{
    if (x > 0 && *total > INT64_MAX - x) {
        *total = *total + INT64_MIN + (x + INT64_MIN);
        (*wraps)++;
    } else if (x < 0 && *total < INT64_MIN - x) {
        *total = *total - INT64_MIN + (x - INT64_MIN);
        (*wraps)--;
    } else {
        *total += x;
    }
}

/* Multiply xs by ys element by element and add them up.
 * On failure the result is 0, and errno is ERANGE if a number does not fit in 64
 * bits. Set errno to 0 before the call to tell that 0 from a result.
 */
int64_t dot_product(const int64_t *xs, size_t n, const int64_t *ys, size_t m)
{
    size_t pairs = n < m ? n : m;
    int64_t total = 0;
    int64_t wraps = 0;
    for (size_t i = 0; i < pairs; i++) {
        if (multiply_overflows(xs[i], ys[i])) {
            errno = ERANGE;
            return 0;
        }
        add_to(&total, &wraps, xs[i] * ys[i]);
    }
    if (wraps != 0) {
        errno = ERANGE;
        return 0;
    }
    return total;
}
