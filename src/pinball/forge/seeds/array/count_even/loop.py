"""---
algorithm: count_even
structure: array
method: counts
time: O(n)
space: O(1)
call: evens(xs) -> return
---"""


def evens(xs):
    n = 0
    for x in xs:
        if x % 2 == 0:
            n += 1
    return n
