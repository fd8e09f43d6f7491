"""---
algorithm: search_first
structure: array
method: the method of the list
time: O(n)
space: O(1)
call: index(xs, k) -> return
---"""


def index(lst: list[int], x: int) -> int:
    return lst.index(x) if x in lst else -1
