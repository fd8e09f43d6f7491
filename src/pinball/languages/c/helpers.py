"""The helper functions that generated C may need, as C; ``languages.c.parse`` reads them into the tree."""

from __future__ import annotations

from functools import cache

from pinball.core.tree import Function
from pinball.languages.c.parse import parse

ADD_OVERFLOWS = """
/* Tell whether x + y does not fit. */
static bool add_overflows(int64_t x, int64_t y)
{
    return y > 0 ? x > INT64_MAX - y : x < INT64_MIN - y;
}
"""

SUBTRACT_OVERFLOWS = """
/* Tell whether x - y does not fit. */
static bool subtract_overflows(int64_t x, int64_t y)
{
    return y > 0 ? x < INT64_MIN + y : x > INT64_MAX + y;
}
"""

MULTIPLY_OVERFLOWS = """
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
"""

# A running total may leave the range and come back, so the helper counts how often it went round.
ADD_TO = """
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
"""

CLIP = """
/* Return where the first k of n elements end; a negative k counts from the end. */
static size_t clip(int64_t k, size_t n)
{
    int64_t length = (int64_t)n;
    if (k < 0) {
        k = k < -length ? 0 : k + length;
    }
    return k < length ? (size_t)k : n;
}
"""

SWAP = """
static void swap(int64_t *a, size_t i, size_t j)
{
    int64_t kept = a[i];
    a[i] = a[j];
    a[j] = kept;
}
"""

SIFT_DOWN = """
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
"""

HEAP_SORT = """
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
"""

# In the order in which a file needs them: a helper comes after those that it calls.
SOURCES = {
    "add_overflows": ADD_OVERFLOWS,
    "subtract_overflows": SUBTRACT_OVERFLOWS,
    "multiply_overflows": MULTIPLY_OVERFLOWS,
    "add_to": ADD_TO,
    "clip": CLIP,
    "swap": SWAP,
    "sift_down": SIFT_DOWN,
    "heap_sort": HEAP_SORT,
}
NEEDS = {"heap_sort": ("swap", "sift_down"), "sift_down": ("swap",)}


def functions(called: set[str]) -> tuple[Function, ...]:
    """Return the helpers among ``called`` and those that they call, in the order of their definition."""
    wanted = called.union(*(NEEDS.get(name, ()) for name in called))
    return tuple(_function(name) for name in SOURCES if name in wanted)


@cache
def _function(name: str) -> Function:
    return parse(SOURCES[name]).functions[0]
