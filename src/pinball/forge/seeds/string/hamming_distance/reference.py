"""---
algorithm: hamming_distance
structure: string
inputs: s: string; t: string
output: int
sizes: n = len(s) + len(t)
--- At how many places s and t differ, as far as the shorter goes."""


def reference(s: str, t: str) -> int:
    """Return the number of different places."""
    return sum(a != b for a, b in zip(s, t))
