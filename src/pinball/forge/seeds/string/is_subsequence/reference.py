"""---
algorithm: is_subsequence
structure: string
inputs: s: string; t: string
output: bool
sizes: n = len(s) + len(t)
--- Whether the letters of s stand in t in this order, others may lie between."""


def reference(s: str, t: str) -> bool:
    """Tell whether s is a subsequence of t."""
    rest = iter(t)
    return all(letter in rest for letter in s)
