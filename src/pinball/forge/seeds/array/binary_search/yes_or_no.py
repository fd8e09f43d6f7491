"""---
algorithm: binary_search
structure: array
method: only whether it is there, by slices
time: O(n)
space: O(n)
view: found
call: contains(xs, k) -> return
---"""


def contains(a, k):
    if not a:
        return False
    m = len(a) // 2
    if a[m] == k:
        return True
    return contains(a[:m], k) if k < a[m] else contains(a[m + 1 :], k)
