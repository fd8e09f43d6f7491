"""---
algorithm: filter_range
structure: array
method: a loop that appends
time: O(n)
space: O(n)
call: pick(xs, a, b) -> return
---"""


def pick(numbers, a, b):
    result = []
    for x in numbers:
        if a <= x <= b:
            result.append(x)
    return result
