"""---
algorithm: caesar_shift
structure: string
inputs: s: string; k: int 0..60
output: array
sizes: n = len(s)
--- Each letter of s moved k places on in the alphabet, which goes round; as codes."""


def reference(s: str, k: int) -> list[int]:
    """Return the codes of the shifted letters."""
    return [(ord(letter) - 97 + k) % 26 + 97 for letter in s]
