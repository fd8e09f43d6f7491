"""---
algorithm: gcd
structure: number
method: Euclid's remainders
time: O(log n)
typical: unknown
space: O(1)
call: gcd(n, m) -> return
---"""


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
