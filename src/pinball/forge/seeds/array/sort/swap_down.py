"""---
algorithm: sort
structure: array
method: insertion by swaps in a counted loop with a break
time: O(n^2)
space: O(1)
call: sort(xs) -> xs
---"""


def sort(A):
    for k in range(len(A)):
        for j in range(k, 0, -1):
            if A[j] >= A[j - 1]:
                break
            A[j], A[j - 1] = A[j - 1], A[j]
