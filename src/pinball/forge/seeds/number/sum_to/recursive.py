"""---
algorithm: sum_to
structure: number
method: recursion
time: O(n)
space: O(n)
call: triangle(n) -> return
---"""


def triangle(n):
    if n == 0:
        return 0
    return n + triangle(n - 1)
