"""---
algorithm: filter_prime
structure: array
method: filter and all
time: O(n)
space: O(n)
call: prime_filter(xs) -> return
---"""


def check(n):
    return n > 1 and all(n % i for i in range(2, n))


def prime_filter(values):
    return list(filter(lambda v: check(v), values))
