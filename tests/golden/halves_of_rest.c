#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

/* Return where the first k of n elements end; a negative k counts from the end. */
static size_t clip(int64_t k, size_t n)
{
    int64_t length = (int64_t)n;
    if (k < 0) {
        k = k < -length ? 0 : k + length;
    }
    return k < length ? (size_t)k : n;
}

/* Drop the first k elements of xs and halve each of them, rounding down. A negative
 * k counts from the end.
 * The caller frees the result, which has *result_n elements. On failure it is NULL,
 * and errno is ENOMEM if there is no memory.
 */
int64_t *halves_of_rest(int64_t k, const int64_t *xs, size_t n, size_t *result_n)
{
    size_t skipped = clip(k, n);
    size_t rest_n = n - skipped;
    int64_t *result = malloc((rest_n > 0 ? rest_n : 1) * sizeof *result);
    if (result == NULL) {
        errno = ENOMEM;
        return NULL;
    }
    for (size_t i = 0; i < rest_n; i++) {
        result[i] = xs[skipped + i];
    }
    for (size_t i = 0; i < rest_n; i++) {
        result[i] = result[i] / 2 - (result[i] % 2 < 0);
    }
    *result_n = rest_n;
    return result;
}
