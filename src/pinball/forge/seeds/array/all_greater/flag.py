"""---
algorithm: all_greater
structure: array
method: a flag in a while loop
time: O(n)
space: O(1)
call: check(xs, len(xs), k) -> return
---"""


def check(a, n, k):
    ok = True
    i = 0
    while ok and i < n:
        if not a[i] > k:
            ok = False
        i = i + 1
    return ok
