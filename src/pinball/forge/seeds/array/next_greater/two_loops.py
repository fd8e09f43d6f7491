"""---
algorithm: next_greater
structure: array
method: looks to the right
time: O(n^2)
space: O(n)
call: next_larger(xs) -> return
---"""


def next_larger(a):
    out = [-1] * len(a)
    for i in range(len(a)):
        j = i + 1
        while j < len(a) and a[j] <= a[i]:
            j += 1
        if j < len(a):
            out[i] = a[j]
    return out
