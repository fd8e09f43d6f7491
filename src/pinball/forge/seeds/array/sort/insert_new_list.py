"""---
algorithm: sort
structure: array
method: puts each number at its place in a second list
time: O(n^2)
space: O(n)
call: sortList(xs) -> return
---"""


def findPlace(ordered, x):
    for i in range(len(ordered)):
        if x < ordered[i]:
            return i
    return len(ordered)


def sortList(lst):
    ordered = []
    for x in lst:
        ordered.insert(findPlace(ordered, x), x)
    return ordered
