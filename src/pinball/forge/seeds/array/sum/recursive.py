"""---
algorithm: sum
structure: array
method: head and tail
time: O(n^2)
space: O(n^2)
call: add_all(xs) -> return
---"""


def add_all(lst):
    if lst == []:
        return 0
    return lst[0] + add_all(lst[1:])
