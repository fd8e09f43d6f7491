"""---
algorithm: prefix_sums
structure: array
method: a generator
time: O(n)
space: O(1)
call: running(xs) -> return
---"""


def running(xs):
    s = 0
    for x in xs:
        s = s + x
        yield s
