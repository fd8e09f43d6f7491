"""---
algorithm: remove_spaces
structure: string
inputs: s: string words
output: array
sizes: n = len(s)
--- The codes of s without its blanks."""


def reference(s: str) -> list[int]:
    """Return the codes that are no blank."""
    return [ord(letter) for letter in s if letter != " "]
