"""---
algorithm: russian_product
structure: number
inputs: n: int 0..1000 size; m: int 0..1000
output: int
sizes: n = n
--- The product of two numbers, found without multiplying."""


def reference(n: int, m: int) -> int:
    """Return n times m."""
    return n * m
