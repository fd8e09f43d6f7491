"""---
algorithm: sum_divisors
structure: number
method: all up to it
time: O(n)
space: O(1)
call: sigma(n) -> return
---"""


def sigma(n):
    return sum(d for d in range(1, n + 1) if n % d == 0)
