"""---
algorithm: map_clamp
structure: array
method: a loop that appends
time: O(n)
space: O(n)
call: apply(xs, a, b) -> return
---"""


def apply(numbers, a, b):
    result = []
    for x in numbers:
        result.append(min(max(x, a), b))
    return result
