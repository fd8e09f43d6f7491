"""---
algorithm: remove_adjacent
structure: stack
inputs: xs: array 0..4
output: array
sizes: n = len(xs)
--- What is left when two equal neighbours vanish again and again."""


def reference(xs: list[int]) -> list[int]:
    """Return the rest in its order."""
    stack: list[int] = []
    for x in xs:
        if stack and stack[-1] == x:
            stack.pop()
        else:
            stack.append(x)
    return stack
