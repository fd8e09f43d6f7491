"""---
algorithm: zeros_last
structure: array
method: others and zeros counted
time: O(n)
space: O(n)
call: zeros_to_end(xs) -> return
---"""


def zeros_to_end(lst):
    others = [x for x in lst if x != 0]
    return others + [0] * (len(lst) - len(others))
