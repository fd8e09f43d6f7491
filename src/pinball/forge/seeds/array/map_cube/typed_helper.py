"""---
algorithm: map_cube
structure: array
method: a typed helper for one number
time: O(n)
space: O(n)
call: convert_all(xs) -> return
---"""


def convert(x: int) -> int:
    """Return the new number."""
    return x**3


def convert_all(values: list[int]) -> list[int]:
    out: list[int] = []
    for value in values:
        out.append(convert(value))
    return out
