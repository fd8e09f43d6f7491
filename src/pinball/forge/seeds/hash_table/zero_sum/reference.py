"""---
algorithm: zero_sum
structure: hash_table
inputs: xs: array -9..9
output: bool
sizes: n = len(xs)
--- Whether some neighbours in xs, at least one, add up to 0."""


def reference(xs: list[int]) -> bool:
    """Tell whether a range has the sum 0."""
    return any(sum(xs[i:j]) == 0 for i in range(len(xs)) for j in range(i + 1, len(xs) + 1))
