"""---
algorithm: array_equal
structure: array
method: place by place
time: O(n)
space: O(1)
call: same(xs, ys) -> return
---"""


def same(a, b):
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if a[i] != b[i]:
            return False
    return True
