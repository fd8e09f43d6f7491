"""---
algorithm: filter_odd
structure: array
method: deletes from the back what does not fit
time: O(n^2)
space: O(1)
call: prune(xs) -> return
---"""


def prune(data):
    i = len(data) - 1
    while i >= 0:
        x = data[i]
        if not (x % 2 != 0):
            data.pop(i)
        i -= 1
    return data
