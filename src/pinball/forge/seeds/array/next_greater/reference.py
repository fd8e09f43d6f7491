"""---
algorithm: next_greater
structure: array
inputs: xs: array positive
output: array
sizes: n = len(xs)
decoy: yes
--- For each number the first larger one behind it, -1 if there is none."""


def reference(xs: list[int]) -> list[int]:
    """Return each number's next greater one."""
    return [next((y for y in xs[i:] if y > x), -1) for i, x in enumerate(xs)]
