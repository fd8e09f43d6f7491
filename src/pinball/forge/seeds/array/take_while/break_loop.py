"""---
algorithm: take_while
structure: array
method: a loop with a break
time: O(n)
space: O(n)
call: take(xs, k) -> return
---"""


def take(xs, k):
    out = []
    for x in xs:
        if x <= k:
            break
        out.append(x)
    return out
