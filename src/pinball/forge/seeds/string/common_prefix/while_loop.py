"""---
algorithm: common_prefix
structure: string
method: a while loop
time: O(n)
space: O(1)
call: common(s, t) -> return
---"""


def common(a, b):
    i = 0
    while i < len(a) and i < len(b) and a[i] == b[i]:
        i += 1
    return i
