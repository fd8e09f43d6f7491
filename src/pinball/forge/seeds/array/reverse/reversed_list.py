"""---
algorithm: reverse
structure: array
method: the library's iterator made a list
time: O(n)
space: O(n)
call: get_reversed(xs) -> return
---"""


def get_reversed(values: list[int]) -> list[int]:
    return list(reversed(values))
