"""---
algorithm: squash_runs
structure: array
method: compares with the last kept
time: O(n)
space: O(n)
call: squash(xs) -> return
---"""


def squash(xs):
    out = []
    for x in xs:
        if not out or out[-1] != x:
            out.append(x)
    return out
