"""---
algorithm: unmatched_brackets
structure: stack
inputs: xs: array -2..2
output: int
sizes: n = len(xs)
--- How many brackets have no partner. A positive number opens a bracket of its kind, the negative one closes
it, 0 is no bracket. A closing one that does not fit the last open one has no partner and changes nothing."""


def reference(xs: list[int]) -> int:
    """Return the number of brackets without a partner."""
    stack: list[int] = []
    lonely = 0
    for x in xs:
        if x > 0:
            stack.append(x)
        elif x < 0 and stack and stack[-1] == -x:
            stack.pop()
        elif x < 0:
            lonely += 1
    return lonely + len(stack)


def view_balanced(result: int, xs: list[int]) -> bool:
    """Tell only whether all brackets match."""
    return result == 0
