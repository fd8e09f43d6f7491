"""---
algorithm: longest_word
structure: string
inputs: s: string words
output: int
sizes: n = len(s)
--- The length of the longest word that the blanks of s leave."""


def reference(s: str) -> int:
    """Return the length of the longest word, 0 if there is none."""
    return max(map(len, s.split()), default=0)
