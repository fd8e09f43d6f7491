"""---
algorithm: average
structure: array
method: a loop that adds and counts
time: O(n)
space: O(1)
call: average(xs) -> return
---"""


def average(values):
    total = 0
    n = 0
    for v in values:
        total += v
        n += 1
    return total // n
