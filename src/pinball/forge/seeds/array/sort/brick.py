"""---
algorithm: sort
structure: array
method: odd-even transposition until nothing moves
time: O(n^2)
space: O(1)
call: brick_sort(xs) -> return
---"""


def brick_sort(a):
    done = False
    while not done:
        done = True
        for first in [1, 0]:
            i = first
            while i + 1 < len(a):
                if a[i] > a[i + 1]:
                    t = a[i]
                    a[i] = a[i + 1]
                    a[i + 1] = t
                    done = False
                i += 2
    return a
