"""---
algorithm: delete_all
structure: array
method: pops where it stands
time: O(n^2)
space: O(1)
call: purge(xs, k) -> return
---"""


def purge(a, k):
    i = 0
    while i < len(a):
        if a[i] == k:
            a.pop(i)
        else:
            i += 1
    return a
