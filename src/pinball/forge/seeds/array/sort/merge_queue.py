"""---
algorithm: sort
structure: array
method: runs of one in a queue, merged two by two
time: O(n log n)
space: O(n)
call: queue_sort(xs) -> return
---"""

from collections import deque


def join(a, b):
    out = []
    i = 0
    for x in a:
        while i < len(b) and b[i] < x:
            out.append(b[i])
            i += 1
        out.append(x)
    while i < len(b):
        out.append(b[i])
        i += 1
    return out


def queue_sort(items):
    if not items:
        return []
    runs = deque([[item] for item in items])
    while len(runs) > 1:
        first = runs.popleft()
        second = runs.popleft()
        runs.append(join(first, second))
    return runs.popleft()
