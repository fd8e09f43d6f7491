"""---
algorithm: length
structure: string
inputs: s: string
output: int
sizes: n = len(s)
--- How many letters s has."""


def reference(s: str) -> int:
    """Return the length."""
    return len(s)
