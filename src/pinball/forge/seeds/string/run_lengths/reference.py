"""---
algorithm: run_lengths
structure: string
inputs: s: string
output: array
sizes: n = len(s)
--- The code of each letter and how often it stands there in a row, for one run after another."""

from itertools import groupby


def reference(s: str) -> list[int]:
    """Return letter, length, letter, length, ..."""
    return [value for letter, run in groupby(s) for value in (ord(letter), len(list(run)))]
