"""---
algorithm: delete
structure: array
method: shifts and returns the new length
time: O(n)
space: O(1)
call: deleteElement(xs, len(xs), k) -> xs[:return]
---"""


def deleteElement(arr, n, x):
    i = 0
    while i < n and arr[i] != x:
        i += 1
    if i < n:
        n = n - 1
        for j in range(i, n):
            arr[j] = arr[j + 1]
    return n
