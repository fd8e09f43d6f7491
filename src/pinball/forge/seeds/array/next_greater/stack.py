"""---
algorithm: next_greater
structure: array
method: a stack of places
time: O(n)
space: O(n)
call: nge(xs) -> return
---"""


def nge(a):
    out = [-1] * len(a)
    stack = []
    for i in range(len(a)):
        while stack and a[stack[-1]] < a[i]:
            out[stack.pop()] = a[i]
        stack.append(i)
    return out
