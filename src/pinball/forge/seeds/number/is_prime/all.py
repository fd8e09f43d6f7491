"""---
algorithm: is_prime
structure: number
method: all in a range
time: O(n)
space: O(1)
call: prime(n) -> return
---"""


def prime(n):
    return n > 1 and all(n % d != 0 for d in range(2, n))
