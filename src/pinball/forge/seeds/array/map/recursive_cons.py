"""---
algorithm: map
structure: array
method: head doubled, tail by recursion
time: O(n^2)
space: O(n^2)
call: double_list(xs) -> return
---"""


def double_list(xs):
    if not xs:
        return []
    return [xs[0] * 2] + double_list(xs[1:])
