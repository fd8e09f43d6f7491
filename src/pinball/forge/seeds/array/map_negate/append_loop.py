"""---
algorithm: map_negate
structure: array
method: a loop that appends
time: O(n)
space: O(n)
call: apply(xs) -> return
---"""


def apply(numbers):
    result = []
    for x in numbers:
        result.append(-x)
    return result
