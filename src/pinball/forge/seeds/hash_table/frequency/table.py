"""---
algorithm: frequency
structure: hash_table
method: a table of counts
time: O(n)
space: O(n)
call: tally(xs) -> return
---"""


def tally(values):
    table = [0] * 512
    for v in values:
        table[v + 256] += 1
    out = []
    for v in values:
        out.append(table[v + 256])
    return out
