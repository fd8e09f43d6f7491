"""---
algorithm: sort_even_places
structure: array
method: bubble sort in steps of two
time: O(n^2)
space: O(1)
call: half_sort(xs) -> xs
---"""


def half_sort(a):
    n = len(a)
    for i in range(0, n, 2):
        for j in range(0, n - 2, 2):
            if a[j] > a[j + 2]:
                a[j], a[j + 2] = a[j + 2], a[j]
