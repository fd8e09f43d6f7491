"""---
algorithm: reverse_digits
structure: number
inputs: n: int 0..30000 size
output: int
sizes: n = n
--- The number with n's decimal digits in reverse order."""


def reference(n: int) -> int:
    """Return n read backwards."""
    return int(str(n)[::-1])
