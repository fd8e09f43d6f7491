"""---
algorithm: search_from
structure: array
method: recursion from the place on
time: O(n)
space: O(n)
call: search(xs, k, a) -> return
---"""


def search(lst, x, at):
    if at >= len(lst):
        return -1
    if lst[at] == x:
        return at
    return search(lst, x, at + 1)
