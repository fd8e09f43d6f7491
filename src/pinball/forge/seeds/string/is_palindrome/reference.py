"""---
algorithm: is_palindrome
structure: string
inputs: s: string
output: bool
sizes: n = len(s)
--- Whether s reads the same from both ends."""


def reference(s: str) -> bool:
    """Tell whether s equals its reverse."""
    return s == s[::-1]
