"""---
algorithm: edit_distance
structure: string
inputs: s: string; t: string
output: int
sizes: n = len(s) = len(t)
--- The fewest insertions, deletions and replacements of one letter that turn s into t."""


def reference(s: str, t: str) -> int:
    """Return the Levenshtein distance."""
    row = list(range(len(t) + 1))
    for i, a in enumerate(s, 1):
        corner, row[0] = row[0], i
        for j, b in enumerate(t, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (a != b))
    return row[-1]
