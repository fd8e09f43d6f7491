"""---
algorithm: reverse
structure: string
method: a slice
time: O(n)
space: O(n)
call: backwards(s) -> return
---"""


def backwards(s):
    return s[::-1]
