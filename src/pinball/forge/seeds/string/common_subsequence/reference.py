"""---
algorithm: common_subsequence
structure: string
inputs: s: string; t: string
output: int
sizes: n = len(s) = len(t)
--- The length of the longest row of letters that s and t both hold in this order."""


def reference(s: str, t: str) -> int:
    """Return the length of the longest common subsequence."""
    row = [0] * (len(t) + 1)
    for a in s:
        corner = 0
        for j, b in enumerate(t, 1):
            corner, row[j] = row[j], corner + 1 if a == b else max(row[j], row[j - 1])
    return row[-1]
