"""---
algorithm: balanced
structure: stack
inputs: s: string brackets
output: bool
sizes: n = len(s)
--- Whether round, square and curly brackets in s match."""


def reference(s: str) -> bool:
    """Tell whether every bracket has its partner."""
    stack: list[str] = []
    for c in s:
        if c in "([{":
            stack.append(c)
        elif not stack or stack.pop() + c not in ("()", "[]", "{}"):
            return False
    return not stack
