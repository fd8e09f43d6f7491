"""---
algorithm: is_perfect
structure: number
inputs: n: int 1..496 size
output: bool
sizes: n = n
--- Whether n is the sum of its divisors that are less than n."""


def reference(n: int) -> bool:
    """Tell whether n is a perfect number."""
    return n > 1 and sum(d for d in range(1, n) if n % d == 0) == n
