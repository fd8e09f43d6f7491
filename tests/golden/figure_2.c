#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

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

/* Keep the negative elements of xs, multiply each of them by 4, sort them and
 * reverse their order.
 * The caller frees the result, which has *result_n elements. On failure it is NULL,
 * and errno is ERANGE if a number does not fit in 64 bits or ENOMEM if there is no
 * memory.
 */
int64_t *figure_2(const int64_t *xs, size_t n, size_t *result_n)
{
    int64_t *result = malloc((n > 0 ? n : 1) * sizeof *result);
    if (result == NULL) {
        errno = ENOMEM;
        return NULL;
    }
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        int64_t x = xs[i];
        if (x < 0) {
            if (x > INT64_MAX / 4 || x < INT64_MIN / 4) {
                free(result);
                errno = ERANGE;
                return NULL;
            }
            result[count++] = x * 4;
        }
    }
    heap_sort(result, count);
    for (size_t i = 0; i < count / 2; i++) {
        swap(result, i, count - 1 - i);
    }
    *result_n = count;
    return result;
}
