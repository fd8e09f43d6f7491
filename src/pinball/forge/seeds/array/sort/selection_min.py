"""---
algorithm: sort
structure: array
method: selection sort, taking the smallest out of the rest with the library
time: O(n^2)
space: O(n)
call: selection_sort(xs) -> return
---"""


def selection_sort(values):
    rest = values[:]
    result = []
    while rest:
        smallest = min(rest)
        rest.remove(smallest)
        result.append(smallest)
    return result
