"""---
algorithm: count_vowels
structure: string
inputs: s: string
output: int
sizes: n = len(s)
--- How many letters of s are a, e, i, o or u."""


def reference(s: str) -> int:
    """Return the number of vowels."""
    return sum(letter in "aeiou" for letter in s)
