"""---
algorithm: reverse
structure: array
method: all on a stack and back again
time: O(n)
space: O(n)
call: reverse_with_stack(xs) -> xs
---"""


def reverse_with_stack(items):
    stack = []
    for item in items:
        stack.append(item)
    for i in range(len(items)):
        items[i] = stack.pop()
