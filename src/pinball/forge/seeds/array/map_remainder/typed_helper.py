"""---
algorithm: map_remainder
structure: array
method: a typed helper for one number
time: O(n)
space: O(n)
call: convert_all(xs, k) -> return
---"""


def convert(x: int, k: int) -> int:
    """Return the new number."""
    return x - x // k * k


def convert_all(values: list[int], k: int) -> list[int]:
    out: list[int] = []
    for value in values:
        out.append(convert(value, k))
    return out
