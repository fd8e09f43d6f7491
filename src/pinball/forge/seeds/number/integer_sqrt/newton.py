"""---
algorithm: integer_sqrt
structure: number
method: mean of guess and quotient
time: O(log n)
space: O(1)
call: isqrt(n) -> return
---"""


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x
