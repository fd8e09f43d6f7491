"""---
algorithm: count_distinct
structure: hash_table
inputs: xs: array -200..200
output: int
sizes: n = len(xs)
---
Count how many different values an array holds.
"""


def reference(xs: list[int]) -> int:
    return len(set(xs))
