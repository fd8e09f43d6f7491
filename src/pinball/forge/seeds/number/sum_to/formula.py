"""---
algorithm: sum_to
structure: number
method: the formula
time: O(1)
space: O(1)
call: gauss(n) -> return
---"""


def gauss(n):
    return n * (n + 1) // 2
