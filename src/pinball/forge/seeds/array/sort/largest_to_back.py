"""---
algorithm: sort
structure: array
method: selection of the largest for the back, with helpers
time: O(n^2)
space: O(1)
call: order(xs) -> xs
---"""


def index_of_largest(values: list[int], count: int) -> int:
    best = 0
    for place in range(1, count):
        if values[place] >= values[best]:
            best = place
    return best


def exchange(values: list[int], i: int, j: int) -> None:
    values[i], values[j] = values[j], values[i]


def order(values: list[int]) -> None:
    """Bring the values into ascending order."""
    remaining = len(values)
    while remaining > 1:
        exchange(values, index_of_largest(values, remaining), remaining - 1)
        remaining -= 1
