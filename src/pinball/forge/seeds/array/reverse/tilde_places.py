"""---
algorithm: reverse
structure: array
method: swaps with the place counted from behind
time: O(n)
space: O(1)
call: reverse(xs) -> xs
---"""


def reverse(A):
    for i in range(len(A) // 2):
        A[i], A[~i] = A[~i], A[i]
    return A
