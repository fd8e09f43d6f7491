"""---
algorithm: inversion_count
structure: array
method: counts while it merges
time: O(n log n)
space: O(n)
call: count(xs, 0, len(xs)) -> return
---"""


def count(a, lo, hi):
    if hi - lo < 2:
        return 0
    mid = (lo + hi) // 2
    total = count(a, lo, mid) + count(a, mid, hi)
    merged = []
    i = lo
    j = mid
    while i < mid or j < hi:
        if j == hi or (i < mid and a[i] <= a[j]):
            merged.append(a[i])
            i += 1
        else:
            merged.append(a[j])
            total += mid - i
            j += 1
    for k, x in enumerate(merged):
        a[lo + k] = x
    return total
