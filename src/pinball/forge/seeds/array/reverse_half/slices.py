"""---
algorithm: reverse_half
structure: array
method: a turned slice and the rest
time: O(n)
space: O(n)
call: half(xs) -> return
---"""


def half(xs):
    m = len(xs) // 2
    return xs[:m][::-1] + xs[m:]
