"""---
algorithm: postfix
structure: stack
inputs: xs: array -3..9
output: int
sizes: n = len(xs)
--- The value of an expression in postfix form. A number from 0 is an operand; -1 adds, -2 subtracts and -3
takes the larger of the two last operands, and is passed over if there are fewer than two. The result is the
last operand at the end, 0 if there is none."""


def reference(xs: list[int]) -> int:
    """Return the value of the expression."""
    stack: list[int] = []
    for x in xs:
        if x >= 0:
            stack.append(x)
        elif len(stack) >= 2:
            right = stack.pop()
            left = stack.pop()
            stack.append({-1: left + right, -2: left - right, -3: max(left, right)}[x])
    return stack[-1] if stack else 0
