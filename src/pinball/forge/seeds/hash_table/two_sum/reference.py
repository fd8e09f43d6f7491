"""---
algorithm: two_sum
structure: hash_table
inputs: xs: array -40..40; k: int -20..20
output: bool
sizes: n = len(xs)
---
Tell whether two elements at different places add up to k.
"""


def reference(xs: list[int], k: int) -> bool:
    return any(k - x in xs[:place] for place, x in enumerate(xs))
