"""---
algorithm: reverse_groups
structure: array
method: a stack of k
time: O(n)
space: O(1)
call: groups(xs, k) -> return
---"""


def groups(items, k):
    stack = []
    for item in items:
        stack.append(item)
        if len(stack) == k:
            while stack:
                yield stack.pop()
    while stack:
        yield stack.pop()
