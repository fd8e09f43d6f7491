"""---
algorithm: map_remainder
structure: array
method: head and tail by recursion
time: O(n^2)
space: O(n^2)
call: recur(xs, k) -> return
---"""


def recur(lst, k):
    if len(lst) == 0:
        return []
    x = lst[0]
    return [x % k] + recur(lst[1:], k)
