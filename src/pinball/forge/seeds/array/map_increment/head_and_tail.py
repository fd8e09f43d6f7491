"""---
algorithm: map_increment
structure: array
method: head and tail by recursion
time: O(n^2)
space: O(n^2)
call: recur(xs) -> return
---"""


def recur(lst):
    if len(lst) == 0:
        return []
    x = lst[0]
    return [x + 1] + recur(lst[1:])
