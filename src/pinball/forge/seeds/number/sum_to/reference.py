"""---
algorithm: sum_to
structure: number
inputs: n: int 0..1000 size
output: int
sizes: n = n
--- The sum of the numbers from 1 to n."""


def reference(n: int) -> int:
    """Return 1 + 2 + ... + n."""
    return n * (n + 1) // 2
