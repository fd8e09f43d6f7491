"""---
algorithm: sort
structure: array
method: quick sort with the head popped and two lists
time: O(n^2)
typical: O(n log n)
space: O(n^2)
call: quick(xs) -> return
---"""


def quick(lst):
    if len(lst) < 2:
        return lst
    pivot = lst.pop()
    left = []
    right = []
    for item in lst:
        if item > pivot:
            right.append(item)
        else:
            left.append(item)
    return quick(left) + [pivot] + quick(right)
