"""---
algorithm: map_clamp
structure: array
method: a typed helper for one number
time: O(n)
space: O(n)
call: convert_all(xs, a, b) -> return
---"""


def convert(x: int, a: int, b: int) -> int:
    """Return the new number."""
    return a if x < a else (b if x > b else x)


def convert_all(values: list[int], a: int, b: int) -> list[int]:
    out: list[int] = []
    for value in values:
        out.append(convert(value, a, b))
    return out
