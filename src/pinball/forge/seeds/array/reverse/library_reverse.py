"""---
algorithm: reverse
structure: array
method: the method of the list
time: O(n)
space: O(1)
call: flip(xs) -> xs
---"""


def flip(lst):
    lst.reverse()
