"""---
algorithm: riffle
structure: array
method: two places that go on in turn
time: O(n)
space: O(n)
call: interleave(xs) -> return
---"""


def interleave(a):
    out = []
    i = 0
    j = (len(a) + 1) // 2
    while len(out) < len(a):
        if len(out) % 2 == 0:
            out.append(a[i])
            i += 1
        else:
            out.append(a[j])
            j += 1
    return out
