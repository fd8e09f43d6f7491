"""---
algorithm: prefix_sums
structure: array
method: a running sum appended
time: O(n)
space: O(n)
call: cumulative(xs) -> return
---"""


def cumulative(numbers):
    total = 0
    out = []
    for number in numbers:
        total += number
        out.append(total)
    return out
