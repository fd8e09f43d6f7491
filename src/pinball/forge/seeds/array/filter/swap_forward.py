"""---
algorithm: filter
structure: array
method: keeps the order by exchanging forward, then cuts
time: O(n)
space: O(n)
call: retain(xs, k) -> return
---"""


def retain(a: list[int], k: int) -> list[int]:
    free = 0
    for i, x in enumerate(a):
        if x > k:
            a[i], a[free] = a[free], a[i]
            free += 1
    return a[:free]
