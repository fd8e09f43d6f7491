"""---
algorithm: sort_descending
structure: array
method: bubble sort with the comparison turned
time: O(n^2)
space: O(1)
call: sort_desc(xs) -> xs
---"""


def sort_desc(a):
    n = len(a)
    for i in range(n - 1):
        for j in range(n - 1 - i):
            if a[j] < a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
