"""---
algorithm: search
structure: array
method: asks, then lets the library find the place
time: O(n)
space: O(1)
call: index_of(xs, k) -> return
---"""


def index_of(items: list[int], item: int) -> int:
    if item in items:
        return items.index(item)
    return -1
