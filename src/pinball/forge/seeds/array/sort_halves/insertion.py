"""---
algorithm: sort_halves
structure: array
method: insertion sort with a border
time: O(n^2)
space: O(1)
call: sort_parts(xs) -> xs
---"""


def insertion(a, lo, hi):
    for i in range(lo + 1, hi):
        x = a[i]
        j = i
        while j > lo and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x


def sort_parts(a):
    insertion(a, 0, len(a) // 2)
    insertion(a, len(a) // 2, len(a))
