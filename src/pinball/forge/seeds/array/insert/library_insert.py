"""---
algorithm: insert
structure: array
method: finding the place, then insert
time: O(n)
space: O(1)
call: put(xs, k) -> xs
---"""


def put(items, item):
    place = 0
    while place < len(items) and items[place] < item:
        place += 1
    items.insert(place, item)
