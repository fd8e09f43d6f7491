"""---
algorithm: integer_sqrt
structure: number
method: bisection
time: O(log n)
space: O(1)
call: isqrt_by_halves(n) -> return
---"""


def isqrt_by_halves(n):
    low, high = 0, n + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle * middle <= n:
            low = middle
        else:
            high = middle
    return low
