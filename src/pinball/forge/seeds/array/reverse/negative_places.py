"""---
algorithm: reverse
structure: array
method: places from -1 downwards
time: O(n)
space: O(n)
call: rev(xs) -> return
---"""


def rev(a):
    b = []
    for i in range(1, len(a) + 1):
        b.append(a[-i])
    return b
