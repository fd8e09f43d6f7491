"""---
algorithm: digital_root
structure: number
inputs: n: int 0..30000 size
output: int
sizes: n = n
--- The digit that is left when the sum of the digits is taken again and again."""


def reference(n: int) -> int:
    """Return the digital root."""
    return (n - 1) % 9 + 1 if n else 0
