"""---
algorithm: remove_duplicates
structure: array
method: a list of those seen
time: O(n^2)
space: O(n)
call: distinct(xs) -> return
---"""


def distinct(lst):
    seen = []
    for x in lst:
        if x not in seen:
            seen.append(x)
    return seen
