"""---
algorithm: binary_search
structure: array
method: recursion on the bounds
time: O(log n)
space: O(log n)
call: locate(xs, k, 0, len(xs)-1) -> return
---"""


def locate(values: list[int], key: int, first: int, last: int) -> int:
    if first > last:
        return -1
    middle = (first + last) // 2
    if values[middle] == key:
        return middle
    if values[middle] > key:
        return locate(values, key, first, middle - 1)
    return locate(values, key, middle + 1, last)
