"""---
algorithm: power
structure: number
method: squaring along the bits of the exponent
time: O(log n)
space: O(1)
call: power(base, n, modulus) -> return
---"""


def power(base, exponent, modulus):
    result = 1 % modulus
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result
