"""---
algorithm: filter_odd
structure: array
method: a loop that appends
time: O(n)
space: O(n)
call: pick(xs) -> return
---"""


def pick(numbers):
    result = []
    for x in numbers:
        if x % 2 != 0:
            result.append(x)
    return result
