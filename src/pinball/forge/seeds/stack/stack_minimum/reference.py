"""---
algorithm: stack_minimum
structure: stack
inputs: xs: array -6..20
output: array
sizes: n = len(xs)
---
What a stack says: a positive number is put on it, 0 takes the top off, and a negative number asks for
the smallest number on it (0 if it is empty).
"""


def reference(xs: list[int]) -> list[int]:
    """Return the answers in their order."""
    stack: list[int] = []
    said = []
    for x in xs:
        if x > 0:
            stack.append(x)
        elif x == 0:
            del stack[-1:]
        else:
            said.append(min(stack, default=0))
    return said
