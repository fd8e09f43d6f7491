"""---
algorithm: search_from
structure: array
method: a range that begins at a place
time: O(n)
space: O(1)
call: find_from(xs, k, a) -> return
---"""


def find_from(seq, value, start):
    for i in range(start, len(seq)):
        if seq[i] == value:
            return i
    return -1
