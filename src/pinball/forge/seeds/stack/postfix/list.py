"""---
algorithm: postfix
structure: stack
method: a list as a stack
time: O(n)
space: O(n)
call: evaluate(xs) -> return
---"""


def evaluate(tokens):
    stack = []
    for t in tokens:
        if t >= 0:
            stack.append(t)
        elif len(stack) > 1:
            b = stack.pop()
            a = stack.pop()
            if t == -1:
                stack.append(a + b)
            elif t == -2:
                stack.append(a - b)
            else:
                stack.append(max(a, b))
    return stack[-1] if stack else 0
