"""---
algorithm: smallest_first
structure: array
method: value and place
time: O(n)
space: O(1)
call: one_pass(xs, len(xs)) -> return
---"""


def one_pass(arr, n):
    if n > 0:
        least = arr[0]
        where = 0
        i = 0
        while i < n:
            if arr[i] < least:
                least = arr[i]
                where = i
            i += 1
        arr[where] = arr[0]
        arr[0] = least
    return arr
