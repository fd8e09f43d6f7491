"""---
algorithm: frequency
structure: hash_table
inputs: xs: array -200..200
output: array
sizes: n = len(xs)
---
Say for each element how often its value occurs in the whole array.
"""


def reference(xs: list[int]) -> list[int]:
    return [xs.count(x) for x in xs]
