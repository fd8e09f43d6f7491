"""---
algorithm: simulate
structure: queue
method: two stacks
time: O(n)
space: O(n)
call: serve(xs) -> return
---"""


def serve(events):
    incoming = []
    outgoing = []
    served = []
    for e in events:
        if e > 0:
            incoming.append(e)
            continue
        if not outgoing:
            while incoming:
                outgoing.append(incoming.pop())
        if outgoing:
            served.append(outgoing.pop())
    return served
