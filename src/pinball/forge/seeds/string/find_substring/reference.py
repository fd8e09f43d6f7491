"""---
algorithm: find_substring
structure: string
inputs: s: string; t: string
output: int
sizes: n = len(s) + len(t)
--- Where t first stands in s, or -1."""


def reference(s: str, t: str) -> int:
    """Return the place of t in s."""
    return s.find(t)
