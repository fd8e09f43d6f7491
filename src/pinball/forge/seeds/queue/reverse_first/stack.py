"""---
algorithm: reverse_first
structure: queue
method: a stack and the rest
time: O(n)
space: O(n)
call: reverse_first(xs, k) -> return
---"""


def reverse_first(queue, k):
    stack = queue[:k]
    out = []
    while stack:
        out.append(stack.pop())
    return out + queue[k:]
