"""---
algorithm: distinct
structure: array
method: keeps what is new
time: O(n)
space: O(1)
call: distinct(xs) -> return
---"""


def distinct(xs):
    out = []
    for x in xs:
        if x not in out:
            out.append(x)
    return out
