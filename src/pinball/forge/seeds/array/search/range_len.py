"""---
algorithm: search
structure: array
method: a loop over the places
time: O(n)
space: O(1)
call: linearSearch(xs, len(xs), k) -> return
---"""


def linearSearch(array, n, x):
    for i in range(0, n):
        if array[i] == x:
            return i
    return -1
