"""---
algorithm: first_repeated
structure: hash_table
inputs: xs: array 0..120
output: int
sizes: n = len(xs)
--- The first number that came before in xs, or -1."""


def reference(xs: list[int]) -> int:
    """Return the first repetition."""
    seen = set()
    for x in xs:
        if x in seen:
            return x
        seen.add(x)
    return -1
