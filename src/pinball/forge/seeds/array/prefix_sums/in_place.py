"""---
algorithm: prefix_sums
structure: array
method: in place
time: O(n)
space: O(1)
call: accumulate_all(xs) -> xs
---"""


def accumulate_all(values):
    for i in range(1, len(values)):
        values[i] += values[i - 1]
