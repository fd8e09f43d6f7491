"""---
algorithm: filter_divisible
structure: array
method: a loop that appends
time: O(n)
space: O(n)
call: pick(xs, k) -> return
---"""


def pick(numbers, k):
    result = []
    for x in numbers:
        if x % k == 0:
            result.append(x)
    return result
