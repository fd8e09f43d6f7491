"""---
algorithm: is_perfect
structure: number
method: a sum of divisors
time: O(n)
space: O(1)
call: perfect(n) -> return
---"""


def perfect(n):
    s = 0
    for d in range(1, n):
        if n % d == 0:
            s += d
    return s == n
