"""---
algorithm: merge
structure: array
method: a generator with two places
time: O(n)
space: O(1)
call: in_order(xs, ys) -> return
---"""


def in_order(a, b):
    i = 0
    j = 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            yield a[i]
            i += 1
        else:
            yield b[j]
            j += 1
