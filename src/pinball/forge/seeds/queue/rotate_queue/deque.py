"""---
algorithm: rotate_queue
structure: queue
method: a queue
time: O(n)
space: O(n)
call: rotate(xs, k) -> return
---"""

from collections import deque


def rotate(xs, k):
    line = deque(xs)
    for _ in range(k):
        if line:
            line.append(line.popleft())
    return list(line)
