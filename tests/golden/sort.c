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

/* Return the elements of xs in non-decreasing order.
 * The caller frees the result, which has *result_n elements. On failure it is NULL,
 * and errno is ENOMEM if there is no memory.
 */
int64_t *sort(const int64_t *xs, size_t n, size_t *result_n)
{
    int64_t *result = malloc((n > 0 ? n : 1) * sizeof *result);
    if (result == NULL) {
        errno = ENOMEM;
        return NULL;
    }
    for (size_t i = 0; i < n; i++) {
        result[i] = xs[i];
    }
    heap_sort(result, n);
    *result_n = n;
    return result;
}
