"""---
algorithm: count_bits
structure: number
method: remainders
time: O(log n)
space: O(1)
call: ones(n) -> return
---"""


def ones(n):
    count = 0
    while n > 0:
        count += n % 2
        n //= 2
    return count
