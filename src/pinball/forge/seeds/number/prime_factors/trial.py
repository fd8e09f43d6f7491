"""---
algorithm: prime_factors
structure: number
method: trial division
time: O(n)
space: O(log n)
call: factors(n) -> return
---"""


def factors(n):
    out = []
    d = 2
    while n > 1:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1
    return out
