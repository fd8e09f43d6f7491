"""---
algorithm: count_letter
structure: string
inputs: s: string nonempty
output: int
sizes: n = len(s)
--- How often the first letter of s stands in s."""


def reference(s: str) -> int:
    """Return the number of letters that are like the first."""
    return s.count(s[0])
