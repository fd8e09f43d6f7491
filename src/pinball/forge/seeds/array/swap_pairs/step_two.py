"""---
algorithm: swap_pairs
structure: array
method: places in steps of two
time: O(n)
space: O(1)
call: swap_neighbours(xs) -> xs
---"""


def swap_neighbours(a):
    for i in range(0, len(a) - 1, 2):
        a[i], a[i + 1] = a[i + 1], a[i]
