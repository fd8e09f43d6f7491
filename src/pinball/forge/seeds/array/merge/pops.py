"""---
algorithm: merge
structure: array
method: pops from the fronts
time: O(n^2)
space: O(n)
call: merge(xs, ys) -> return
---"""


def merge(a, b):
    result = []
    while a and b:
        if a[0] <= b[0]:
            result.append(a.pop(0))
        else:
            result.append(b.pop(0))
    return result + a + b
