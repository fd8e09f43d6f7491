"""---
algorithm: common_prefix
structure: string
inputs: s: string; t: string
output: int
sizes: n = len(s) + len(t)
--- How many letters s and t have in common from their beginning."""


def reference(s: str, t: str) -> int:
    """Return the length of the longest common prefix."""
    length = 0
    while length < min(len(s), len(t)) and s[length] == t[length]:
        length += 1
    return length
