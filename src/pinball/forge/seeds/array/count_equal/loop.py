"""---
algorithm: count_equal
structure: array
method: a loop that counts
time: O(n)
space: O(1)
call: count(xs, k) -> return
---"""


def count(seq, value):
    n = 0
    for item in seq:
        if item == value:
            n += 1
    return n
