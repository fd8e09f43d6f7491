"""---
algorithm: is_sorted
structure: array
method: a flag and the number before
time: O(n)
space: O(1)
call: check_order(xs) -> return
---"""


def check_order(seq):
    ordered = True
    previous = None
    for item in seq:
        if previous is not None:
            if item < previous:
                ordered = False
        previous = item
    return ordered
