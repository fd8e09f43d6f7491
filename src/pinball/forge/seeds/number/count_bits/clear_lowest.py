"""---
algorithm: count_bits
structure: number
method: clears the lowest one
time: O(log n)
space: O(1)
call: popcount(n) -> return
---"""


def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c
