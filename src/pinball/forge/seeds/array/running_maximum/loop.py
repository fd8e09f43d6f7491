"""---
algorithm: running_maximum
structure: array
method: the largest so far
time: O(n)
space: O(n)
call: best_so_far(xs) -> return
---"""


def best_so_far(xs):
    out = []
    for x in xs:
        if out and out[-1] > x:
            out.append(out[-1])
        else:
            out.append(x)
    return out
