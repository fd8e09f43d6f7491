"""---
algorithm: simulate
structure: queue
method: a place that moves on
time: O(n)
space: O(n)
call: process(xs) -> return
---"""


def process(events):
    line = []
    front = 0
    out = []
    for e in events:
        if e > 0:
            line.append(e)
        elif front < len(line):
            out.append(line[front])
            front += 1
    return out
