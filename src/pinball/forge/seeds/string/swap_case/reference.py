"""---
algorithm: swap_case
structure: string
inputs: s: string mixed
output: array
sizes: n = len(s)
--- The codes of s with small letters made capital and capital ones small."""


def reference(s: str) -> list[int]:
    """Return the codes with the other case."""
    return [ord(letter) for letter in s.swapcase()]
