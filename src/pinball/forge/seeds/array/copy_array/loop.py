"""---
algorithm: copy_array
structure: array
method: appends each
time: O(n)
space: O(n)
call: copied(xs) -> return
---"""


def copied(xs):
    out = []
    for x in xs:
        out.append(x)
    return out
