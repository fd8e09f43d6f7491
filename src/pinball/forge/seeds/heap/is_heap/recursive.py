"""---
algorithm: is_heap
structure: heap
method: recursion over children
time: O(n)
space: O(log n)
call: check(xs, 0) -> return
---"""


def check(a, i):
    for c in [2 * i + 1, 2 * i + 2]:
        if c < len(a):
            if a[c] > a[i] or not check(a, c):
                return False
    return True
