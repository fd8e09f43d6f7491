"""---
algorithm: binary_numbers
structure: queue
inputs: n: int 0..300 size
output: array
sizes: n = n
--- The numbers from 1 to n in binary form, read as decimal numbers."""


def reference(n: int) -> list[int]:
    """Return 1, 10, 11, 100, ..."""
    return [int(f"{i:b}") for i in range(1, n + 1)]
