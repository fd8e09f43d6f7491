"""---
algorithm: heapify
structure: heap
method: sifts by recursion
time: O(n)
space: O(log n)
call: make_heap(xs) -> return
---"""


def sift(a, i):
    child = 2 * i + 1
    if child >= len(a):
        return
    if child + 1 < len(a) and a[child + 1] > a[child]:
        child += 1
    if a[child] > a[i]:
        a[child], a[i] = a[i], a[child]
        sift(a, child)


def make_heap(a):
    i = len(a) // 2
    while i >= 0:
        sift(a, i)
        i -= 1
    return a
