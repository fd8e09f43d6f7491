"""---
algorithm: search
structure: array
method: linear search with a flag
time: O(n)
space: O(1)
call: linear_search(xs, k) -> return
---"""


def linear_search(array: list[int], key: int) -> int:
    index = 0
    found = False
    while index < len(array) and not found:
        if array[index] == key:
            found = True
        else:
            index = index + 1
    if found:
        return index
    return -1
