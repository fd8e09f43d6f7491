"""---
algorithm: sort_descending
structure: array
method: takes the largest out of the rest
time: O(n^2)
space: O(n)
call: largest_first(xs) -> return
---"""


def largest_first(values):
    rest = list(values)
    result = []
    while len(rest) > 0:
        top = max(rest)
        result.append(top)
        rest.remove(top)
    return result
