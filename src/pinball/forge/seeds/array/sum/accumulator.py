"""---
algorithm: sum
structure: array
method: an accumulator
time: O(n)
space: O(1)
call: total(xs) -> return
---"""


def total(xs):
    result = 0
    for x in xs:
        result += x
    return result
