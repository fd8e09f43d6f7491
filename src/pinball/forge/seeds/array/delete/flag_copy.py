"""---
algorithm: delete
structure: array
method: a copy with a flag
time: O(n)
space: O(n)
call: delete_once(xs, k) -> return
---"""


def delete_once(values, k):
    out = []
    gone = False
    for v in values:
        if v == k and not gone:
            gone = True
            continue
        out.append(v)
    return out
