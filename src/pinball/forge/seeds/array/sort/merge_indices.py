"""---
algorithm: sort
structure: array
method: merge sort by low, middle and high with a temporary list
time: O(n log n)
space: O(n)
call: msort(xs, 0, len(xs)-1) -> xs
---"""


def merge(a, lo, mid, hi):
    temp = []
    p = lo
    q = mid + 1
    while p <= mid or q <= hi:
        if q > hi or (p <= mid and a[p] <= a[q]):
            temp.append(a[p])
            p += 1
        else:
            temp.append(a[q])
            q += 1
    for i, x in enumerate(temp):
        a[lo + i] = x


def msort(a, lo, hi):
    if lo >= hi:
        return
    mid = lo + (hi - lo) // 2
    msort(a, lo, mid)
    msort(a, mid + 1, hi)
    merge(a, lo, mid, hi)
