"""---
algorithm: gcd
structure: number
method: subtracts
time: O(n)
space: O(1)
call: gcd(n, m) -> return
---"""


def gcd(a, b):
    while a != b:
        if a > b:
            a -= b
        else:
            b -= a
    return a
