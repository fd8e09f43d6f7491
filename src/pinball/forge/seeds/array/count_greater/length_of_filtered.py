"""---
algorithm: count_greater
structure: array
method: the length of what is kept
time: O(n)
space: O(n)
call: howMany(xs, k) -> return
---"""


def howMany(arr, k):
    bigger = [v for v in arr if v > k]
    return len(bigger)
