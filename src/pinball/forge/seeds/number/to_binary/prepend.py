"""---
algorithm: to_binary
structure: number
method: remainders put in front
time: O(log n)
space: O(log n)
call: bits(n) -> return
---"""


def bits(n):
    if n == 0:
        return [0]
    out = []
    while n > 0:
        out.insert(0, n % 2)
        n = n // 2
    return out
