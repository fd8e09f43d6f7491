"""---
algorithm: digit_sum
structure: number
method: letters of its text
time: O(log n)
space: O(log n)
call: digits(n) -> return
---"""


def digits(n):
    total = 0
    for c in str(n):
        total += int(c)
    return total
