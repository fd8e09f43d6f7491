"""---
algorithm: delete
structure: array
method: a helper finds it, pop takes it
time: O(n)
space: O(1)
call: remove(xs, k) -> xs
---"""


def find(a, k):
    i = 0
    while i < len(a):
        if a[i] == k:
            return i
        i += 1
    return -1


def remove(a, k):
    place = find(a, k)
    if place != -1:
        del a[place]
