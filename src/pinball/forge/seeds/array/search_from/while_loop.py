"""---
algorithm: search_from
structure: array
method: the place itself is moved on
time: O(n)
space: O(1)
call: seek(xs, a, k) -> return
---"""


def seek(data, pos, key):
    while pos < len(data):
        if data[pos] == key:
            return pos
        pos += 1
    return -1
