"""---
algorithm: sort
structure: array
method: the library does it
time: O(n log n)
space: O(n)
call: sort_numbers(xs) -> return
---"""


def sort_numbers(numbers: list[int]) -> list[int]:
    """Return a new sorted list of the numbers."""
    return sorted(numbers)
