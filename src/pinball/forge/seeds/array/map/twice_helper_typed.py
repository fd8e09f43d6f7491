"""---
algorithm: map
structure: array
method: a typed helper and a comprehension
time: O(n)
space: O(n)
call: map_twice(xs) -> return
---"""


def twice(value: int) -> int:
    """Return the double of a value."""
    return value * 2


def map_twice(values: list[int]) -> list[int]:
    """Return every value doubled."""
    return [twice(value) for value in values]


def main() -> None:
    print(map_twice([1, 2, 3]))
