"""---
algorithm: power
structure: number
inputs: base: int 0..30; n: int 0..1000 size; modulus: int 2..1000
output: int
sizes: n = n
--- base to the n-th, modulo modulus."""


def reference(base: int, n: int, modulus: int) -> int:
    """Return the remainder of the power."""
    return pow(base, n, modulus)
