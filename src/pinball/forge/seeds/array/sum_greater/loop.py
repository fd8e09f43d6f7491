"""---
algorithm: sum_greater
structure: array
method: a loop that adds
time: O(n)
space: O(1)
call: sum_above(xs, k) -> return
---"""


def sum_above(numbers, limit):
    total = 0
    for number in numbers:
        if number > limit:
            total += number
    return total
