"""---
algorithm: distinct
structure: array
method: flags for the values
time: O(n)
space: O(1)
call: firsts(xs) -> return
---"""


def firsts(xs):
    seen = [False] * 10
    for x in xs:
        if not seen[x]:
            seen[x] = True
            yield x
