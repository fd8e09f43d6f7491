"""---
algorithm: insert_at
structure: array
method: makes room and moves
time: O(n)
space: O(1)
call: insertAt(xs, len(xs), a, k) -> return
---"""


def insertAt(arr, n, pos, x):
    arr.append(0)
    i = n
    while i > pos:
        arr[i] = arr[i - 1]
        i -= 1
    arr[pos] = x
    return arr
