"""---
algorithm: merge
structure: array
method: two indices
time: O(n)
space: O(n)
call: merge(xs, ys) -> return
---"""


def merge(a, b):
    i = j = 0
    out = []
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out
