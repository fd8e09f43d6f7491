"""---
algorithm: counting_sort
structure: array
method: a list of counts
time: O(n)
space: O(1)
call: csort(xs) -> xs
---"""


def csort(arr):
    counts = [0] * 100
    for x in arr:
        counts[x] += 1
    i = 0
    for value in range(100):
        for _ in range(counts[value]):
            arr[i] = value
            i += 1
