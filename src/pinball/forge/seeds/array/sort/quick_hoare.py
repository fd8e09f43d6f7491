"""---
algorithm: sort
structure: array
method: quick sort in place, two indices from both ends
time: O(n^2)
typical: O(n log n)
space: O(n)
call: qs(xs, 0, len(xs)-1) -> xs
---"""


def qs(a, s, r):
    if s >= r:
        return
    x = a[s]
    i = s - 1
    j = r + 1
    while True:
        i += 1
        while a[i] < x:
            i += 1
        j -= 1
        while a[j] > x:
            j -= 1
        if i >= j:
            break
        a[i], a[j] = a[j], a[i]
    qs(a, s, j)
    qs(a, j + 1, r)
