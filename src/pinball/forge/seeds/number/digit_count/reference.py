"""---
algorithm: digit_count
structure: number
inputs: n: int 0..30000 size
output: int
sizes: n = n
--- How many decimal digits n has."""


def reference(n: int) -> int:
    """Return the number of digits."""
    return len(str(n))
