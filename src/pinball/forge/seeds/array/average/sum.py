"""---
algorithm: average
structure: array
method: sum over length
time: O(n)
space: O(1)
call: mean(xs) -> return
---"""


def mean(numbers):
    return sum(numbers) // len(numbers)
