"""---
algorithm: delete_first
structure: array
method: a deque
time: O(n)
space: O(n)
call: dequeue(xs) -> return
---"""

from collections import deque


def dequeue(items):
    line = deque(items)
    if line:
        line.popleft()
    return list(line)
