"""---
algorithm: prime_factors
structure: number
method: up to the root
time: O(sqrt n)
space: O(log n)
call: factorize(n) -> return
---"""


def factorize(n):
    result = []
    p = 2
    while p * p <= n:
        if n % p == 0:
            result.append(p)
            n = n // p
        else:
            p += 1
    if n > 1:
        result.append(n)
    return result
