"""---
algorithm: differences
structure: array
inputs: xs: array nonempty
output: array
sizes: n = len(xs)
decoy: yes
--- The first number, and then what each number is more than the one before it."""


def reference(xs: list[int]) -> list[int]:
    """Return the steps between neighbours behind the first number."""
    return [xs[0], *(b - a for a, b in zip(xs, xs[1:], strict=False))]
