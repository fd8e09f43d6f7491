"""---
algorithm: filter
structure: array
method: takes out from the back what is too small
time: O(n^2)
space: O(1)
call: discard(xs, k) -> xs
---"""


def discard(data, limit):
    for i in range(len(data) - 1, -1, -1):
        if data[i] <= limit:
            data.pop(i)
    return data
