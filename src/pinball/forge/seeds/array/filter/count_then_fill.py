"""---
algorithm: filter
structure: array
method: counts, makes room and fills
time: O(n)
space: O(n)
call: filter_array(xs, len(xs), k) -> return
---"""


def filter_array(arr, n, threshold):
    size = 0
    for i in range(n):
        if arr[i] > threshold:
            size = size + 1
    result = [0] * size
    index = 0
    for i in range(n):
        if arr[i] > threshold:
            result[index] = arr[i]
            index = index + 1
    return result
