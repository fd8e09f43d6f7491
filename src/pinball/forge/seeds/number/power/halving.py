"""---
algorithm: power
structure: number
method: recursion on half of the exponent
time: O(log n)
space: O(log n)
call: pow_mod(base, n, modulus) -> return
---"""


def pow_mod(base, n, m):
    if n == 0:
        return 1 % m
    half = pow_mod(base, n // 2, m)
    square = half * half % m
    if n % 2 == 1:
        return square * base % m
    return square
