"""---
algorithm: delete
structure: array
method: shifting the rest to the left
time: O(n)
space: O(1)
call: delete(xs, k) -> xs
---"""


def delete(a, k):
    for i in range(len(a)):
        if a[i] == k:
            for j in range(i, len(a) - 1):
                a[j] = a[j + 1]
            a.pop()
            return
