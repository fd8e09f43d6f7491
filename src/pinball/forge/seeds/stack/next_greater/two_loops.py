"""---
algorithm: next_greater
structure: stack
method: looks to the right of each
time: O(n^2)
space: O(n)
call: next_greater(xs) -> return
---"""


def next_greater(a):
    out = []
    for i in range(len(a)):
        found = -1
        for j in range(i + 1, len(a)):
            if a[j] > a[i]:
                found = a[j]
                break
        out.append(found)
    return out
