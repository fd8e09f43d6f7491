"""---
algorithm: reverse
structure: string
inputs: s: string
output: array
sizes: n = len(s)
--- The letters of s, as their codes, from the last to the first."""


def reference(s: str) -> list[int]:
    """Return the codes of the letters back to front."""
    return [ord(letter) for letter in reversed(s)]
