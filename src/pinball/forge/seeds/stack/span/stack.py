"""---
algorithm: span
structure: stack
method: a stack of places
time: O(n)
space: O(n)
call: spans(xs) -> return
---"""


def spans(prices):
    stack = []
    out = []
    for i in range(len(prices)):
        while stack and prices[stack[-1]] <= prices[i]:
            stack.pop()
        out.append(i + 1 if not stack else i - stack[-1])
        stack.append(i)
    return out
