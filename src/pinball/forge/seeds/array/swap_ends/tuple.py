"""---
algorithm: swap_ends
structure: array
method: one exchange
time: O(1)
space: O(1)
call: swap(xs) -> xs
---"""


def swap(a):
    if a:
        a[0], a[-1] = a[-1], a[0]
