"""---
algorithm: simulate
structure: queue
method: the library's deque
time: O(n)
space: O(n)
call: serve(xs) -> return
---"""

from collections import deque


def serve(events):
    line = deque()
    served = []
    for event in events:
        if event > 0:
            line.append(event)
        elif len(line) > 0:
            served.append(line.popleft())
    return served
