"""---
algorithm: delete_at
structure: array
method: the library's pop
time: O(n)
space: O(1)
call: remove_at(xs, k) -> xs
---"""


def remove_at(lst, index):
    if index < len(lst):
        lst.pop(index)
