"""---
algorithm: digit_sum
structure: number
method: recursion
time: O(log n)
space: O(log n)
call: sum_digits(n) -> return
---"""


def sum_digits(n):
    return n if n < 10 else n % 10 + sum_digits(n // 10)
