"""---
algorithm: unmatched_brackets
structure: stack
method: a list as a stack
time: O(n)
space: O(n)
call: lonely(xs) -> return
---"""


def lonely(brackets):
    stack = []
    alone = 0
    for b in brackets:
        if b > 0:
            stack.append(b)
        elif b < 0:
            if stack and stack[-1] == -b:
                stack.pop()
            else:
                alone += 1
    return alone + len(stack)
