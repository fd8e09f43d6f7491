"""---
algorithm: to_binary
structure: number
method: recursion
time: O(log n)
space: O(log n)
call: binary(n) -> return
---"""


def binary(n):
    if n < 2:
        return [n]
    return binary(n // 2) + [n % 2]
