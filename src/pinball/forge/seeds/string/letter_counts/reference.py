"""---
algorithm: letter_counts
structure: string
inputs: s: string
output: array
sizes: n = len(s)
--- How often each letter from a to z stands in s."""


def reference(s: str) -> list[int]:
    """Return 26 counts."""
    return [s.count(chr(code)) for code in range(ord("a"), ord("z") + 1)]
