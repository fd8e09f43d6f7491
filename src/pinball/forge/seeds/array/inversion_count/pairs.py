"""---
algorithm: inversion_count
structure: array
method: all pairs
time: O(n^2)
space: O(1)
call: inversions(xs) -> return
---"""


def inversions(xs):
    count = 0
    for i in range(len(xs)):
        for j in range(i + 1, len(xs)):
            if xs[i] > xs[j]:
                count += 1
    return count
