"""---
algorithm: reverse_digits
structure: number
method: its text turned
time: O(log n)
space: O(log n)
call: flipped(n) -> return
---"""


def flipped(n):
    return int(str(n)[::-1])
