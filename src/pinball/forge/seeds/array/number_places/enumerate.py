"""---
algorithm: number_places
structure: array
method: places
time: O(n)
space: O(n)
call: places(xs) -> return
---"""


def places(xs):
    out = []
    for i in range(len(xs)):
        out.append(i)
    return out
