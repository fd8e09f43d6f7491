"""---
algorithm: majority
structure: array
method: two loops with a counter
time: O(n^2)
space: O(1)
call: find_majority(xs, len(xs)) -> return
---"""


def find_majority(arr, n):
    maxCount = 0
    index = -1
    for i in range(n):
        count = 1
        for j in range(i + 1, n):
            if arr[i] == arr[j]:
                count += 1
        if count > maxCount:
            maxCount = count
            index = i
    if maxCount > n // 2:
        return arr[index]
    return -1
