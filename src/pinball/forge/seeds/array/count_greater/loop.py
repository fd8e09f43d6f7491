"""---
algorithm: count_greater
structure: array
method: a loop that counts
time: O(n)
space: O(1)
call: count_above(xs, k) -> return
---"""


def count_above(numbers, limit):
    count = 0
    for number in numbers:
        if number > limit:
            count += 1
    return count
