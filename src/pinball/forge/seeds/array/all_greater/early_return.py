"""---
algorithm: all_greater
structure: array
method: ends at the first that is not
time: O(n)
space: O(1)
call: all_above(xs, k) -> return
---"""


def all_above(numbers, limit):
    for number in numbers:
        if number <= limit:
            return False
    return True
