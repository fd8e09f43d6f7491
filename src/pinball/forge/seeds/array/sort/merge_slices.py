"""---
algorithm: sort
structure: array
method: merge sort top down with slices
time: O(n log n)
space: O(n)
call: merge_sort(xs) -> return
---"""


def merge(left: list[int], right: list[int]) -> list[int]:
    merged: list[int] = []
    i = 0
    j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    while i < len(left):
        merged.append(left[i])
        i += 1
    while j < len(right):
        merged.append(right[j])
        j += 1
    return merged


def merge_sort(xs: list[int]) -> list[int]:
    """Return the numbers in ascending order."""
    if len(xs) <= 1:
        return xs
    middle = len(xs) // 2
    return merge(merge_sort(xs[:middle]), merge_sort(xs[middle:]))
