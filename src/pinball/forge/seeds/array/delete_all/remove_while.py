"""---
algorithm: delete_all
structure: array
method: the library's remove until none is left
time: O(n^2)
space: O(1)
call: remove_all(xs, k) -> xs
---"""


def remove_all(lst, val):
    while val in lst:
        lst.remove(val)
