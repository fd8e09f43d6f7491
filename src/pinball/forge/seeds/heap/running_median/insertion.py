"""---
algorithm: running_median
structure: heap
method: sorted insertion
time: O(n^2)
space: O(n)
call: medians(xs) -> return
---"""


def medians(xs):
    ordered = []
    out = []
    for x in xs:
        i = 0
        while i < len(ordered) and ordered[i] < x:
            i += 1
        ordered.insert(i, x)
        out.append(ordered[(len(ordered) - 1) // 2])
    return out
