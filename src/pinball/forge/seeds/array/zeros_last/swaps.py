"""---
algorithm: zeros_last
structure: array
method: swaps forward
time: O(n)
space: O(1)
call: push_zeros(xs) -> xs
---"""


def push_zeros(a):
    free = 0
    for i, x in enumerate(a):
        if x != 0:
            a[i], a[free] = a[free], a[i]
            free += 1
