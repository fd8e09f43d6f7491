"""---
algorithm: smallest_first
structure: array
method: the place of the smallest
time: O(n)
space: O(1)
call: select_first(xs) -> xs
---"""


def select_first(a):
    if not a:
        return
    m = 0
    for i in range(1, len(a)):
        if a[i] < a[m]:
            m = i
    a[0], a[m] = a[m], a[0]
