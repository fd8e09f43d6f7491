"""---
algorithm: lcm
structure: number
method: by the divisor
time: O(log n)
space: O(1)
call: least(n, m) -> return
---"""


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def least(a, b):
    return a * b // gcd(a, b)
