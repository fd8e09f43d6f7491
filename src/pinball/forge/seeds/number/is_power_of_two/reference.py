"""---
algorithm: is_power_of_two
structure: number
inputs: n: int 0..32768 size
output: bool
sizes: n = n
--- Whether n is 1, 2, 4, 8, ..."""


def reference(n: int) -> bool:
    """Tell whether n is a power of two."""
    return n > 0 and n & (n - 1) == 0
