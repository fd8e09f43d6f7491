"""---
algorithm: sum_divisors
structure: number
inputs: n: int 1..1000 size
output: int
sizes: n = n
--- The sum of all divisors of n, 1 and n with them."""


def reference(n: int) -> int:
    """Return the sum of the divisors."""
    return sum(d for d in range(1, n + 1) if n % d == 0)
