"""---
algorithm: window_maximum
structure: queue
method: the largest of each slice
time: O(n)
space: O(n)
call: windows(xs, k) -> return
---"""


def windows(xs, k):
    return [max(xs[i : i + k]) for i in range(len(xs) - k + 1)]
