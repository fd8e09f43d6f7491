"""---
algorithm: to_binary
structure: number
inputs: n: int 0..30000 size
output: array
sizes: n = n
--- The binary digits of n, the highest first; 0 is one digit."""


def reference(n: int) -> list[int]:
    """Return the binary digits."""
    return [int(d) for d in f"{n:b}"]
