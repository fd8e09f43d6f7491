"""---
algorithm: is_perfect
structure: number
method: a list of divisors
time: O(n)
space: O(1)
call: is_perfect(n) -> return
---"""


def is_perfect(n):
    divisors = [d for d in range(1, n // 2 + 1) if n % d == 0]
    return sum(divisors) == n
