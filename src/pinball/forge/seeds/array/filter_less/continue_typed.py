"""---
algorithm: filter_less
structure: array
method: skips what does not fit
time: O(n)
space: O(n)
call: filter_values(xs, k) -> return
---"""


def filter_values(values: list[int], k: int) -> list[int]:
    """Return the values that fit, in their order."""
    kept: list[int] = []
    for x in values:
        if not (k > x):
            continue
        kept.append(x)
    return kept
