"""---
algorithm: reverse
structure: stack
method: pushes all, pops all
time: O(n)
space: O(n)
call: unload(xs) -> return
---"""


def unload(items):
    stack = []
    for item in items:
        stack.append(item)
    out = []
    while len(stack) > 0:
        out.append(stack.pop())
    return out
