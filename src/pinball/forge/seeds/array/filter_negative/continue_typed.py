"""---
algorithm: filter_negative
structure: array
method: skips what does not fit
time: O(n)
space: O(n)
call: filter_values(xs) -> return
---"""


def filter_values(values: list[int]) -> list[int]:
    """Return the values that fit, in their order."""
    kept: list[int] = []
    for x in values:
        if not (0 > x):
            continue
        kept.append(x)
    return kept
