"""---
algorithm: frequency
structure: hash_table
method: a dictionary
time: O(n)
space: O(n)
call: how_often(xs) -> return
---"""


def how_often(xs):
    counts = dict()
    for x in xs:
        if x in counts:
            counts[x] += 1
        else:
            counts[x] = 1
    return [counts[x] for x in xs]
