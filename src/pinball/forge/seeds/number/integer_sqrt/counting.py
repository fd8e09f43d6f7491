"""---
algorithm: integer_sqrt
structure: number
method: counts up
time: O(sqrt n)
space: O(1)
call: root(n) -> return
---"""


def root(n):
    r = 0
    while (r + 1) * (r + 1) <= n:
        r += 1
    return r
