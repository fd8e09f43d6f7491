"""---
algorithm: reverse
structure: array
method: taking from the end of a copy
time: O(n)
space: O(n)
call: reversed_list(xs) -> return
---"""


def reversed_list(items):
    stack = items.copy()
    result = []
    while stack:
        result.append(stack.pop())
    return result
