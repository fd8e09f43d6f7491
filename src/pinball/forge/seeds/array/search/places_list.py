"""---
algorithm: search
structure: array
method: gathers all places and takes the first
time: O(n)
space: O(n)
call: where(xs, k) -> return
---"""


def where(xs, k):
    places = [i for i in range(len(xs)) if xs[i] == k]
    if places:
        return places[0]
    return -1
