"""---
algorithm: zigzag
structure: array
method: selection sort, then swaps
time: O(n^2)
space: O(1)
call: zigzag(xs) -> xs
---"""


def zigzag(a):
    n = len(a)
    for i in range(n):
        m = i
        for j in range(i + 1, n):
            if a[j] < a[m]:
                m = j
        a[i], a[m] = a[m], a[i]
    i = 0
    while i < n - 1:
        a[i], a[i + 1] = a[i + 1], a[i]
        i += 2
