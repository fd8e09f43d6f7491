"""---
algorithm: inversion_count
structure: array
method: counts the shifts of an insertion sort
time: O(n^2)
space: O(1)
call: shifts(xs) -> return
---"""


def shifts(a):
    total = 0
    for i in range(1, len(a)):
        x = a[i]
        j = i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
            total += 1
        a[j + 1] = x
    return total
