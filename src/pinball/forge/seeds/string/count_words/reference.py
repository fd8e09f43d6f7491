"""---
algorithm: count_words
structure: string
inputs: s: string words
output: int
sizes: n = len(s)
--- How many words the blanks of s leave."""


def reference(s: str) -> int:
    """Return the number of words."""
    return len(s.split())
