"""---
algorithm: common_prefix
structure: string
method: recursion with slices
time: O(n^2)
space: O(n^2)
call: prefix(s, t) -> return
---"""


def prefix(a, b):
    if not a or not b or a[0] != b[0]:
        return 0
    return 1 + prefix(a[1:], b[1:])
