"""---
algorithm: same_counts
structure: hash_table
method: sorted copies
time: O(n log n)
space: O(n)
call: same(xs, ys) -> return
---"""


def same(a, b):
    return sorted(a) == sorted(b)
