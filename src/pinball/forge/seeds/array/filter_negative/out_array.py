"""---
algorithm: filter_negative
structure: array
method: writes into a given array and returns how many
time: O(n)
space: O(1)
call: select(xs, out(len(xs))) -> out[:return]
---"""


def select(source, target):
    n = 0
    for x in source:
        if 0 > x:
            target[n] = x
            n = n + 1
    return n
