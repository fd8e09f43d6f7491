"""---
algorithm: filter_less
structure: array
method: writes into a given array and returns how many
time: O(n)
space: O(1)
call: select(xs, out(len(xs)), k) -> out[:return]
---"""


def select(source, target, k):
    n = 0
    for x in source:
        if k > x:
            target[n] = x
            n = n + 1
    return n
