"""---
algorithm: first_repeated
structure: hash_table
method: a list of those seen
time: O(n^2)
space: O(n)
call: first_repeated(xs) -> return
---"""


def first_repeated(xs):
    seen = []
    for x in xs:
        if x in seen:
            return x
        seen.append(x)
    return -1
