"""---
algorithm: reverse
structure: string
method: recursion
time: O(n^2)
space: O(n^2)
call: rev(s) -> return
---"""


def rev(s):
    if len(s) == 0:
        return s
    return rev(s[1:]) + s[0]
