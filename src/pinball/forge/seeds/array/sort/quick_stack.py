"""---
algorithm: sort
structure: array
method: quick sort with a stack of ranges instead of recursion
time: O(n^2)
typical: O(n log n)
space: O(n)
call: iterative_quicksort(xs) -> xs
---"""


def iterative_quicksort(data: list[int]) -> None:
    ranges = [[0, len(data) - 1]]
    while len(ranges) > 0:
        current = ranges.pop()
        low = current[0]
        high = current[1]
        if low >= high:
            continue
        pivot = data[low]
        boundary = low
        for k in range(low + 1, high + 1):
            if data[k] < pivot:
                boundary += 1
                data[boundary], data[k] = data[k], data[boundary]
        data[low], data[boundary] = data[boundary], data[low]
        ranges.append([low, boundary - 1])
        ranges.append([boundary + 1, high])
