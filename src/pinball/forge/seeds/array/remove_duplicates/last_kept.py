"""---
algorithm: remove_duplicates
structure: array
method: comparing with the last one kept
time: O(n)
space: O(n)
call: unique(xs) -> return
---"""


def unique(ordered):
    result = []
    for x in ordered:
        if not result or result[-1] != x:
            result.append(x)
    return result
