"""---
algorithm: balanced
structure: stack
method: a stack of open ones
time: O(n)
space: O(n)
call: balanced(s) -> return
---"""


def balanced(text):
    stack = []
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in ")]}":
            if not stack:
                return False
            top = stack.pop()
            if (top == "(" and c != ")") or (top == "[" and c != "]") or (top == "{" and c != "}"):
                return False
    return len(stack) == 0
