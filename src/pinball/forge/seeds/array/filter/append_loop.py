"""---
algorithm: filter
structure: array
method: a loop that appends
time: O(n)
space: O(n)
call: keep_greater(xs, k) -> return
---"""


def keep_greater(numbers: list[int], bound: int) -> list[int]:
    kept: list[int] = []
    for number in numbers:
        if number > bound:
            kept.append(number)
    return kept
