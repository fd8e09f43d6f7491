"""---
algorithm: to_upper
structure: string
inputs: s: string mixed
output: array
sizes: n = len(s)
--- The codes of s with small letters made capital."""


def reference(s: str) -> list[int]:
    """Return the codes of the capital letters."""
    return [ord(letter) for letter in s.upper()]
