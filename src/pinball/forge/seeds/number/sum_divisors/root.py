"""---
algorithm: sum_divisors
structure: number
method: pairs up to the root
time: O(sqrt n)
space: O(1)
call: divisor_sum(n) -> return
---"""


def divisor_sum(n):
    total = 0
    d = 1
    while d * d <= n:
        if n % d == 0:
            total += d
            if d != n // d:
                total += n // d
        d += 1
    return total
