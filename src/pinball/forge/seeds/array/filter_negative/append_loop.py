"""---
algorithm: filter_negative
structure: array
method: a loop that appends
time: O(n)
space: O(n)
call: pick(xs) -> return
---"""


def pick(numbers):
    result = []
    for x in numbers:
        if x < 0:
            result.append(x)
    return result
