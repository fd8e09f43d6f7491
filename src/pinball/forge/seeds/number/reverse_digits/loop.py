"""---
algorithm: reverse_digits
structure: number
method: remainders
time: O(log n)
space: O(1)
call: reverse(n) -> return
---"""


def reverse(n):
    rev = 0
    while n > 0:
        rev = rev * 10 + n % 10
        n = n // 10
    return rev
