"""Right sources, the programs that they implement, and faults to plant in them."""

from __future__ import annotations

from dataclasses import dataclass

from pinball.core.program import ARRAY, INT, Program, Step


@dataclass(frozen=True)
class Subject:
    """A source that does what ``program`` says."""

    language: str
    entry: str
    program: Program
    source: str


def _program(types: tuple[str, ...], *steps: tuple[str, tuple[int, ...]]) -> Program:
    return Program(types, tuple(Step(name, arguments) for name, arguments in steps))


_HEADERS = "#include <errno.h>\n#include <stdbool.h>\n#include <stdint.h>\n#include <stdlib.h>\n"

NEGATIVES = (
    _HEADERS
    + """
static void sort(int64_t *a, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        int64_t held = a[i];
        size_t j = i;
        while (j > 0 && a[j - 1] > held) {
            a[j] = a[j - 1];
            j--;
        }
        a[j] = held;
    }
}

int64_t *negatives(const int64_t *xs, size_t n, size_t *result_n)
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
            if (x < INT64_MIN / 4) {
                free(result);
                errno = ERANGE;
                return NULL;
            }
            result[count++] = x * 4;
        }
    }
    sort(result, count);
    *result_n = count;
    return result;
}
"""
)

LARGEST = (
    _HEADERS
    + """
int64_t largest(const int64_t *xs, size_t n)
{
    if (n == 0) {
        errno = EDOM;
        return 0;
    }
    int64_t best = xs[0];
    for (size_t i = 1; i < n; i++) {
        if (xs[i] > best) {
            best = xs[i];
        }
    }
    return best;
}
"""
)

PRODUCTS = (
    _HEADERS
    + """
static bool too_large(int64_t x, int64_t y)
{
    if (x == 0 || y == 0) {
        return false;
    }
    if (x > 0) {
        return y > 0 ? x > INT64_MAX / y : y < INT64_MIN / x;
    }
    return y > 0 ? x < INT64_MIN / y : x < INT64_MAX / y;
}

int64_t *products(const int64_t *xs, size_t n, const int64_t *ys, size_t m, size_t *result_n)
{
    size_t pairs = n < m ? n : m;
    int64_t *result = malloc((pairs > 0 ? pairs : 1) * sizeof *result);
    if (result == NULL) {
        errno = ENOMEM;
        return NULL;
    }
    for (size_t i = 0; i < pairs; i++) {
        if (too_large(xs[i], ys[i])) {
            free(result);
            errno = ERANGE;
            return NULL;
        }
        result[i] = xs[i] * ys[i];
    }
    *result_n = pairs;
    return result;
}
"""
)

TAKE = (
    _HEADERS
    + """
int64_t *take(int64_t k, const int64_t *xs, size_t n, size_t *result_n)
{
    int64_t length = (int64_t)n;
    if (k < 0) {
        k = k < -length ? 0 : k + length;
    }
    size_t taken = k < length ? (size_t)k : n;
    int64_t *result = malloc((taken > 0 ? taken : 1) * sizeof *result);
    if (result == NULL) {
        errno = ENOMEM;
        return NULL;
    }
    for (size_t i = 0; i < taken; i++) {
        result[i] = xs[i];
    }
    *result_n = taken;
    return result;
}
"""
)

QUARTERS = (
    _HEADERS
    + """
int64_t quarters(const int64_t *xs, size_t n)
{
    int64_t count = 0;
    for (size_t i = 0; i < n; i++) {
        if ((xs[i] / 4 - (xs[i] % 4 < 0)) % 2 != 0) {
            count++;
        }
    }
    return count;
}
"""
)

PY_NEGATIVES = """
def negatives(xs: list[int]) -> list[int]:
    chosen = [x * 4 for x in xs if x < 0]
    ordered = sorted(chosen)
    return ordered[::-1]
"""

PY_ELEMENT = """
def element_at(k: int, xs: list[int]) -> int | None:
    return xs[k] if 0 <= k < len(xs) else None
"""

PY_RUNNING = """
from itertools import accumulate


def running(xs: list[int], ys: list[int]) -> int | None:
    pairs = [max(x, y) for x, y in zip(xs, ys, strict=False)]
    best = list(accumulate(pairs, lambda x, y: x - y))
    return min(best) if best else None
"""

SUBJECTS = {
    "negatives": Subject(
        "c",
        "negatives",
        _program((ARRAY,), ("FILTER (<0)", (0,)), ("MAP (*4)", (1,)), ("SORT", (2,))),
        NEGATIVES,
    ),
    "largest": Subject("c", "largest", _program((ARRAY,), ("MAXIMUM", (0,))), LARGEST),
    "products": Subject("c", "products", _program((ARRAY, ARRAY), ("ZIPWITH (*)", (0, 1))), PRODUCTS),
    "take": Subject("c", "take", _program((INT, ARRAY), ("TAKE", (0, 1))), TAKE),
    "quarters": Subject(
        "c", "quarters", _program((ARRAY,), ("MAP (/4)", (0,)), ("COUNT (%2==1)", (1,))), QUARTERS
    ),
    "py_negatives": Subject(
        "python",
        "negatives",
        _program((ARRAY,), ("FILTER (<0)", (0,)), ("MAP (*4)", (1,)), ("SORT", (2,)), ("REVERSE", (3,))),
        PY_NEGATIVES,
    ),
    "py_element": Subject("python", "element_at", _program((INT, ARRAY), ("ACCESS", (0, 1))), PY_ELEMENT),
    "py_running": Subject(
        "python",
        "running",
        _program((ARRAY, ARRAY), ("ZIPWITH (MAX)", (0, 1)), ("SCANL1 (-)", (2,)), ("MINIMUM", (3,))),
        PY_RUNNING,
    ),
}

# Each is a subject, a text in its source, and the text that takes its place.
FAULTS = [
    # wrong relations, constants and bounds
    ("negatives", "x < 0", "x <= 0"),
    ("negatives", "x < 0", "x < -1"),
    ("negatives", "x * 4", "x * 3"),
    ("negatives", "a[j - 1] > held", "a[j - 1] < held"),
    ("negatives", "size_t i = 1", "size_t i = 2"),
    ("negatives", "*result_n = count", "*result_n = n"),
    ("negatives", "sort(result, count);", ""),
    ("largest", "xs[i] > best", "xs[i] < best"),
    ("largest", "size_t i = 1", "size_t i = 2"),
    ("largest", "i < n; i++", "i + 1 < n; i++"),
    ("take", "k < -length ? 0", "k < -length ? 1"),
    ("take", "k < 0", "k < -1"),
    ("quarters", " - (xs[i] % 4 < 0)", ""),
    ("quarters", "% 2 != 0", "% 2 == 1"),
    ("quarters", "/ 4", "/ 5"),
    # overflow: unchecked, checked too late, checked too soon
    ("negatives", "x < INT64_MIN / 4", "x < INT64_MIN"),
    ("negatives", "x < INT64_MIN / 4", "x < INT64_MIN / 4 - 1"),
    ("negatives", "x < INT64_MIN / 4", "x <= INT64_MIN / 4"),
    ("products", "x > INT64_MAX / y", "x >= INT64_MAX / y"),
    ("products", "y < INT64_MIN / x", "y <= INT64_MIN / x"),
    ("products", "x < INT64_MAX / y", "x + 1 < INT64_MAX / y"),
    ("products", "x == 0 || y == 0", "x == 0"),
    ("products", "if (too_large(xs[i], ys[i]))", "if (xs[i] > 1000 && too_large(xs[i], ys[i]))"),
    ("take", "k = k < -length ? 0 : k + length", "k = k + length < 0 ? 0 : k + length - 1"),
    # refusals
    ("negatives", "errno = ERANGE;", ""),
    ("negatives", "errno = ERANGE;", "errno = EDOM;"),
    ("largest", "errno = EDOM;", ""),
    ("largest", "return 0;", "return 1;"),
    ("negatives", "errno = ENOMEM;", ""),
    # memory
    ("negatives", "free(result);", ""),
    ("negatives", "free(result);", "free(result); free(result);"),
    ("negatives", "return result;", "free(result); return result;"),
    ("negatives", "*result_n = count;", ""),
    ("negatives", "size_t count = 0", "size_t count"),
    ("negatives", "(n > 0 ? n : 1)", "(n > 1 ? n - 1 : 1)"),
    ("negatives", "if (result == NULL) {\n        errno = ENOMEM;\n        return NULL;\n    }", ""),
    ("largest", "if (n == 0) {\n        errno = EDOM;\n        return 0;\n    }", ""),
    ("products", "n < m ? n : m", "n < m ? m : n"),
    ("take", "k < length ? (size_t)k : n", "(size_t)k"),
    # Python
    ("py_negatives", "x < 0", "x <= 0"),
    ("py_negatives", "x * 4", "x * 4 + 1"),
    ("py_negatives", "[::-1]", ""),
    ("py_negatives", "sorted(chosen)", "chosen"),
    ("py_element", "0 <= k < len(xs)", "k < len(xs)"),
    ("py_element", "k < len(xs)", "k <= len(xs)"),
    ("py_element", "xs[k]", "xs[k - 1]"),
    ("py_running", "x - y", "y - x"),
    ("py_running", "max(x, y)", "min(x, y)"),
    ("py_running", "min(best) if best else None", "min(best)"),
    ("py_running", "min(best)", "best[-1]"),
]
