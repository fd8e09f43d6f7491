"""---
algorithm: is_palindrome
structure: array
inputs: xs: array 0..2
output: bool
sizes: n = len(xs)
decoy: yes
--- Whether xs reads the same from both ends."""


def reference(xs: list[int]) -> bool:
    """Tell whether xs equals its reverse."""
    return xs == xs[::-1]
