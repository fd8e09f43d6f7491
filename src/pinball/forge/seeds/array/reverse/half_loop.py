"""---
algorithm: reverse
structure: array
method: a loop over half of the places with a helper
time: O(n)
space: O(1)
call: turn_around(xs) -> xs
---"""


def swap(values: list[int], i: int, j: int) -> None:
    temp = values[i]
    values[i] = values[j]
    values[j] = temp


def turn_around(values: list[int]) -> None:
    """Reverse the list in place."""
    n = len(values)
    for i in range(n // 2):
        swap(values, i, n - 1 - i)
