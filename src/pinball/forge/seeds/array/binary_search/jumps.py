"""---
algorithm: binary_search
structure: array
method: jumps of halving length
time: O(log n)
space: O(1)
call: jump_search(xs, k) -> return
---"""


def jump_search(a, k):
    pos = -1
    step = len(a)
    while step > 0:
        while pos + step < len(a) and a[pos + step] <= k:
            pos += step
        step //= 2
    return pos if pos >= 0 and a[pos] == k else -1
