"""---
algorithm: digit_sum
structure: number
method: remainders of ten
time: O(log n)
space: O(1)
call: digit_sum(n) -> return
---"""


def digit_sum(n):
    total = 0
    while n > 0:
        total += n % 10
        n //= 10
    return total
