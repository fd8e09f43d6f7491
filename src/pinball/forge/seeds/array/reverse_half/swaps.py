"""---
algorithm: reverse_half
structure: array
method: swaps in the first half
time: O(n)
space: O(1)
call: flip_half(xs) -> xs
---"""


def flip_half(a):
    i = 0
    j = len(a) // 2 - 1
    while i < j:
        a[i], a[j] = a[j], a[i]
        i += 1
        j -= 1
