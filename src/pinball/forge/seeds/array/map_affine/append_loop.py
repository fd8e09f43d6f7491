"""---
algorithm: map_affine
structure: array
method: a loop that appends
time: O(n)
space: O(n)
call: apply(xs) -> return
---"""


def apply(numbers):
    result = []
    for x in numbers:
        result.append(3 * x + 1)
    return result
