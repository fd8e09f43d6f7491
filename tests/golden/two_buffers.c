#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

/* Tell whether x - y does not fit. */
static bool subtract_overflows(int64_t x, int64_t y)
{
    return y > 0 ? x < INT64_MIN + y : x > INT64_MAX + y;
}

static void swap(int64_t *a, size_t i, size_t j)
{
    int64_t kept = a[i];
    a[i] = a[j];
    a[j] = kept;
}

/* Move a[root] down until no child of it is larger; the subtrees below it are heaps. */
static void sift_down(int64_t *a, size_t root, size_t n)
{
    while (2 * root + 1 < n) {
        size_t child = 2 * root + 1;
        if (child + 1 < n && a[child] < a[child + 1]) {
            child++;
        }
        if (a[root] >= a[child]) {
            return;
        }
        swap(a, root, child);
        root = child;
    }
}

/* Sort in place, smallest first, in O(n log n) steps. */
static void heap_sort(int64_t *a, size_t n)
{
    for (size_t root = n / 2; root > 0; root--) {
        sift_down(a, root - 1, n);
    }
    for (size_t last = n; last > 1; last--) {
        swap(a, 0, last - 1);
        sift_down(a, 0, last - 1);
    }
}

/* Sort xs (call this ordered), reverse their order and subtract ordered from them
 * element by element.
 * The caller frees the result, which has *result_n elements. On failure it is NULL,
 * and errno is ERANGE if a number does not fit in 64 bits or ENOMEM if there is no
 * memory.
 */
int64_t *two_buffers(const int64_t *xs, size_t n, size_t *result_n)
{
    int64_t *ordered = malloc((n > 0 ? n : 1) * sizeof *ordered);
    if (ordered == NULL) {
        errno = ENOMEM;
        return NULL;
    }
    for (size_t i = 0; i < n; i++) {
        ordered[i] = xs[i];
    }
    heap_sort(ordered, n);
    int64_t *result = malloc((n > 0 ? n : 1) * sizeof *result);
    if (result == NULL) {
        free(ordered);
        errno = ENOMEM;
        return NULL;
    }
    for (size_t i = 0; i < n; i++) {
        result[i] = ordered[n - 1 - i];
    }
    for (size_t i = 0; i < n; i++) {
        if (subtract_overflows(result[i], ordered[i])) {
            free(ordered);
            free(result);
            errno = ERANGE;
            return NULL;
        }
        result[i] -= ordered[i];
    }
    free(ordered);
    *result_n = n;
    return result;
}
