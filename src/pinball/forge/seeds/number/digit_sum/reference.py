"""---
algorithm: digit_sum
structure: number
inputs: n: int 0..100000 size
output: int
sizes: n = n
--- The sum of n's decimal digits."""


def reference(n: int) -> int:
    """Return the sum of the digits."""
    return sum(map(int, str(n)))
