#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

/* Tell whether x * y does not fit. */
static bool multiply_overflows(int64_t x, int64_t y)
{
    if (x == 0 || y == 0) {
        return false;
    }
    if (x > 0) {
        return y > 0 ? x > INT64_MAX / y : y < INT64_MIN / x;
    }
    return y > 0 ? x < INT64_MIN / y : x < INT64_MAX / y;
}

/* Store the sum of the n elements of a in *total; return false if it does not fit.
 * Only the final sum has to fit: the exact sum is always *total + wraps * 2^64.
 */
static bool add_up(const int64_t *a, size_t n, int64_t *total)
{
    int64_t sum = 0;
    int64_t wraps = 0;
    for (size_t i = 0; i < n; i++) {
        if (a[i] > 0 && sum > INT64_MAX - a[i]) {
            sum = sum + INT64_MIN + (a[i] + INT64_MIN);
            wraps++;
        } else if (a[i] < 0 && sum < INT64_MIN - a[i]) {
            sum = sum - INT64_MIN + (a[i] - INT64_MIN);
            wraps--;
        } else {
            sum += a[i];
        }
    }
    *total = sum;
    return wraps == 0;
}

/* Multiply xs by ys element by element and add them up.
 * On failure the result is 0, and errno is ERANGE if a number does not fit in 64
 * bits or ENOMEM if there is no memory. Set errno to 0 before the call to tell that
 * 0 from a result.
 */
int64_t dot_product(const int64_t *xs, size_t n, const int64_t *ys, size_t m)
{
    size_t pairs = n < m ? n : m;
    int64_t *products = malloc((pairs > 0 ? pairs : 1) * sizeof *products);
    if (products == NULL) {
        errno = ENOMEM;
        return 0;
    }
    for (size_t i = 0; i < pairs; i++) {
        if (multiply_overflows(xs[i], ys[i])) {
            free(products);
            errno = ERANGE;
            return 0;
        }
        products[i] = xs[i] * ys[i];
    }
    int64_t total;
    if (!add_up(products, pairs, &total)) {
        free(products);
        errno = ERANGE;
        return 0;
    }
    free(products);
    return total;
}
