"""---
algorithm: search
structure: array
method: asks both halves by recursion
time: O(n)
space: O(log n)
call: seek(xs, 0, len(xs), k) -> return
---"""


def seek(a, lo, hi, k):
    if hi - lo <= 0:
        return -1
    if hi - lo == 1:
        return lo if a[lo] == k else -1
    mid = (lo + hi) // 2
    left = seek(a, lo, mid, k)
    if left >= 0:
        return left
    return seek(a, mid, hi, k)
