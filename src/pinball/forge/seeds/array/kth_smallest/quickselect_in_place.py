"""---
algorithm: kth_smallest
structure: array
method: quick select by parting in place
time: O(n^2)
typical: O(n)
space: O(1)
call: quickselect(xs, k) -> return
---"""


def part(a, lo, hi):
    pivot = a[hi]
    store = lo
    for i in range(lo, hi):
        if a[i] < pivot:
            a[store], a[i] = a[i], a[store]
            store += 1
    a[store], a[hi] = a[hi], a[store]
    return store


def quickselect(a, k):
    lo = 0
    hi = len(a) - 1
    while lo < hi:
        p = part(a, lo, hi)
        if p == k:
            break
        if p < k:
            lo = p + 1
        else:
            hi = p - 1
    return a[k]
