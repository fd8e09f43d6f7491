"""---
algorithm: search
structure: array
method: whether any element is equal
time: O(n)
space: O(1)
view: found
call: has(k, xs) -> return
---"""


def has(target, seq):
    return any(item == target for item in seq)
