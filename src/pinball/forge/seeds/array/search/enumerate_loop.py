"""---
algorithm: search
structure: array
method: linear search with enumerate
time: O(n)
space: O(1)
call: find(xs, k) -> return
---"""


def find(items, wanted):
    for position, item in enumerate(items):
        if item == wanted:
            return position
    return -1
