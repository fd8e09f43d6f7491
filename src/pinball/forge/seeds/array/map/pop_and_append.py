"""---
algorithm: map
structure: array
method: a queue that goes round once
time: O(n)
space: O(n)
call: spin(xs) -> return
---"""

from collections import deque


def spin(numbers):
    line = deque(numbers)
    for _ in range(len(numbers)):
        line.append(line.popleft() * 2)
    return list(line)
