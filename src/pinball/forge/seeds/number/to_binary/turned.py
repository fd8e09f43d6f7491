"""---
algorithm: to_binary
structure: number
method: remainders turned
time: O(log n)
space: O(log n)
call: to_bin(n) -> return
---"""


def to_bin(n):
    digits = [n & 1]
    n >>= 1
    while n:
        digits.append(n & 1)
        n >>= 1
    return digits[::-1]
