"""---
algorithm: search
structure: array
method: two places that meet
time: O(n)
space: O(1)
call: two_way(xs, k) -> return
---"""


def two_way(arr, key):
    front = 0
    back = len(arr) - 1
    while front <= back:
        if arr[front] == key:
            return front
        if arr[back] == key:
            return back
        front += 1
        back -= 1
    return -1
