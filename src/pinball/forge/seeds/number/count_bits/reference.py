"""---
algorithm: count_bits
structure: number
inputs: n: int 0..30000 size
output: int
sizes: n = n
--- How many ones the binary form of n has."""


def reference(n: int) -> int:
    """Return the number of one bits."""
    return n.bit_count()
