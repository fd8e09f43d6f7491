"""---
algorithm: count_equal
structure: array
method: the number of places
time: O(n)
space: O(n)
call: how_often(xs, k) -> return
---"""


def how_often(a, k):
    places = []
    for i in range(len(a)):
        if a[i] == k:
            places.append(i)
    return len(places)
