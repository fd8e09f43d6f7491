"""---
algorithm: search_first
structure: array
method: a flag
time: O(n)
space: O(1)
view: found
call: present(xs, k) -> return
---"""


def present(arr, key):
    found = False
    i = 0
    while not found and i < len(arr):
        found = arr[i] == key
        i += 1
    return found
